import { templates, typeset } from '@/domain/exports/typeset'
import type { TypesetFile } from '@/platform/typesetting/typesetter'

/** What a template makes a picture of. */
export interface ImageOrder<Page extends object> {
  template: 'open-graph-image.typ' | 'icon.typ'
  /** All that it shows, as data. */
  page: Page
  width: number
  colours: number
  files?: readonly TypesetFile[]
  /** The page without these characters, which no font has. */
  without: (page: Page, missing: readonly string[]) => Page
}

/** A PNG of text. What no font has characters for is left out of it. */
export async function renderImage<Page extends object>(order: ImageOrder<Page>): Promise<Buffer> {
  const { template, page, width, colours, files = [], without } = order
  const render = (data: object) =>
    typeset('picture', { templates, main: template, data: { meta: {}, page: data }, language: page, files, width, density: 288, colours })
  const { bytes, missing } = await render(page)
  return missing.length === 0 ? bytes : (await render(without(page, missing))).bytes
}
