import { accentOf } from '@/domain/settings/accent'
import type { Settings } from '@/domain/settings/schema'
import { getImage } from './get-image'
import { renderImage } from './render-image'

/** How much of the icon the initial takes. What a system may cut to a circle leaves more around it. */
const shares = { whole: 0.62, maskable: 0.46 } as const

/** The publication's initial on its accent, this many pixels wide. */
export function renderIcon(
  settings: Pick<Settings, 'name' | 'language' | 'accent'>,
  size: number,
  kind: keyof typeof shares = 'whole',
): Promise<Buffer> {
  const page = { accent: accentOf(settings).light, initial: initialOf(settings), share: shares[kind], rtl: false }
  // An initial that no font has is a section sign.
  const without = (shown: typeof page) => ({ ...shown, initial: '§' })
  return getImage({ template: 'icon', page, size }, () => renderImage({ template: 'icon.typ', page, width: size, colours: 64, without }))
}

/** The first letter or figure of a name, as a capital. */
export function initialOf({ name, language }: Pick<Settings, 'name' | 'language'>): string {
  const segments = new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(name)
  for (const { segment } of segments) if (/[\p{L}\p{N}]/u.test(segment)) return segment.toLocaleUpperCase(language)
  return '§'
}
