import { describe, expect, it } from 'vitest'
import type { Frame } from './frame'
import { turned } from './turned'

const frame = (direction: Frame['direction']) => ({ direction }) as Frame
const words = (text: string) => [{ type: 'text' as const, text }]

describe('a passage', () => {
  it.each([
    ['ltr', 'The harbour is called ميناء there.'],
    ['ltr', '1987 – 2022'],
    ['ltr', ''],
    ['rtl', 'في ميناء أكتاو (Aktau) قائمة.'],
    ['rtl', '٢٠٢٢'],
  ] as const)('of an essay that runs %s keeps its way: %s', (direction, text) => {
    expect(turned(words(text), frame(direction))).toEqual({})
  })

  it('that is mostly in letters of the other direction runs their way', () => {
    expect(turned(words('لا أحد يصوّت على هذا الترتيب (Aktau).'), frame('ltr'))).toEqual({ dir: 'rtl' })
    expect(turned(words('אין לוח זמנים'), frame('ltr'))).toEqual({ dir: 'rtl' })
    expect(turned(words('“Go,” she said, “before it remembers us.”'), frame('rtl'))).toEqual({ dir: 'ltr' })
  })
})
