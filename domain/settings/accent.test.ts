import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '@/platform/colour/contrast'
import { hexOf, oklchOf } from '@/platform/colour/oklch'
import { accentSheet, contrastOn, papers, readableAccent, vermilion } from './accent'

const chosen = ['#ffff00', '#000000', '#ffffff', '#1f4e8c', '#00ff00', '#808080', '#ff69b4', '#013220', '#8a2be2', '#a8201a']

describe('a chosen accent', () => {
  it.each(chosen)('%s can be read by day and by night, on every paper', (colour) => {
    const { light, dark } = readableAccent(colour)
    expect(contrastOn('light', light)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOn('dark', dark)).toBeGreaterThanOrEqual(4.5)
    const more = readableAccent(colour, 7)
    expect(contrastOn('light', more.light)).toBeGreaterThanOrEqual(7)
    expect(contrastOn('dark', more.dark)).toBeGreaterThanOrEqual(7)
  })

  it('that can be read already is shown as it is', () => {
    expect(readableAccent('#1f4e8c').light).toBe('#1f4e8c')
    expect(readableAccent('#ffff00').dark).toBe('#ffff00')
  })

  it('keeps its hue when its lightness is changed', () => {
    const hue = (colour: string) => oklchOf(colour).hue
    expect(Math.abs(hue(readableAccent('#1f4e8c').dark) - hue('#1f4e8c'))).toBeLessThan(0.05)
  })

  it('is written as a sheet of colours and nothing else', () => {
    const night = '{--color-red:#}'
    const byTheme = `:root${night}@media (prefers-color-scheme:dark){:root:not([data-theme=light])${night}}:root[data-theme=dark]${night}`
    expect(accentSheet('#1f4e8c').replace(/#[0-9a-f]{6}/g, '#')).toBe(
      [byTheme, `@media (prefers-contrast:more){${byTheme}}`, '@media print{:root,:root[data-theme]{--color-red:#}}'].join('\n'),
    )
  })
})

describe('the look’s own colours', () => {
  const tokens = readFileSync('app/theme/tokens.css', 'utf8')
  const pair = (name: string) => new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)?.slice(1) ?? []

  it('are those that accents are measured against', () => {
    expect([pair('paper')[0], pair('wash')[0]]).toEqual(papers.light)
    expect([pair('paper')[1], pair('wash')[1]]).toEqual(papers.dark)
    expect(pair('red')).toEqual([vermilion.light, vermilion.dark])
  })

  it.each(['ink', 'soft', 'red'])('%s can be read on every paper, by day and by night', (name) => {
    for (const paper of ['paper', 'wash', 'wash2']) {
      for (const scheme of [0, 1]) {
        expect(contrast(pair(name)[scheme] ?? '', pair(paper)[scheme] ?? ''), `${paper} ${scheme}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })
})

describe('colours', () => {
  it('stand apart by WCAG’s measure', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2)
  })

  it.each(chosen)('%s comes back from the order of the eye', (colour) => {
    expect(hexOf(oklchOf(colour))).toBe(colour)
  })
})
