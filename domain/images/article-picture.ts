import { buffer } from 'node:stream/consumers'
import type { PublishedArticle } from '@/domain/articles/types'
import { mediaIdsOf } from '@/domain/document/document-text'
import { storage } from '@/platform/storage/storage'
import type { TypesetFile } from '@/platform/typesetting/typesetter'

/** A picture as exports/templates/open-graph-image.typ sets it beside the title. */
export interface ArticlePicture {
  file: string
  ratio: number
  /** In storage: another picture makes another image. */
  key: string
}

// As many pixels as its place has, and a shape that loses little in it.
const fewestPixels = 440
const shape = { narrowest: 1, widest: 2.4 }

/** The essay’s first picture, if it can stand on an open graph image; else null. */
export function articlePicture({ body, media }: Pick<PublishedArticle, 'body' | 'media'>): ArticlePicture | null {
  const [id = ''] = mediaIdsOf(body)
  const view = media[id]
  if (!view) return null
  const ratio = view.width / view.height
  if (view.width < fewestPixels || ratio < shape.narrowest || ratio > shape.widest) return null
  return { file: `picture.${view.mimeType === 'image/png' ? 'png' : 'jpg'}`, ratio, key: view.src.replace(/^\/media\//, '') }
}

/** Its file, no larger than it is shown. None: it is gone, and the image does without. */
export async function readArticlePicture(picture: ArticlePicture | null): Promise<TypesetFile[]> {
  const file = picture ? await storage().open(picture.key) : null
  return picture && file ? [{ name: picture.file, bytes: await buffer(file.stream), widest: 880 }] : []
}
