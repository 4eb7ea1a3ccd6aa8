import { accentOf } from '@/domain/settings/accent'
import type { Settings } from '@/domain/settings/schema'
import { getDrawing } from './get-image'

/** How much of the icon the letter takes. What a system may cut to a circle leaves more around it. */
const shares = { whole: 0.62, maskable: 0.46 } as const

/** The publication's initial on its accent, this many pixels wide. */
export function drawIcon(
  settings: Pick<Settings, 'name' | 'language' | 'accent'>,
  size: number,
  kind: keyof typeof shares = 'whole',
): Promise<Buffer> {
  return getDrawing('icon', { accent: accentOf(settings).light, initial: initialOf(settings), size, share: shares[kind], rtl: false })
}

/** The first letter or figure of a name, as a capital. */
export function initialOf({ name, language }: Pick<Settings, 'name' | 'language'>): string {
  const segments = new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(name)
  for (const { segment } of segments) if (/[\p{L}\p{N}]/u.test(segment)) return segment.toLocaleUpperCase(language)
  return '§'
}
