import { contrast } from '@/platform/colour/contrast'
import { hexOf, oklchOf } from '@/platform/colour/oklch'

/** The papers that the accent is read on, by day and by night: paper and wash of app/theme/tokens.css. */
export const papers = { light: ['#fbf8f2', '#f2ecdf'], dark: ['#1b1814', '#26221b'] } as const

/** Our own vermilion, where the publication has chosen nothing. */
export const vermilion = { light: '#a8201a', dark: '#f4826f' } as const

/** One colour as it is shown by day and by night. */
export interface Accent {
  light: string
  dark: string
}

// WCAG 2 AA for text of any size; AAA for those who ask for more contrast, and for paper.
export const enough = 4.5
const strong = 7

/** A chosen colour as it can be read: by day darkened, by night lightened, as far as it must be and no further. */
export function readableAccent(colour: string, least = enough): Accent {
  return { light: readableOn(papers.light, colour, -0.005, least), dark: readableOn(papers.dark, colour, 0.005, least) }
}

/** How far a colour stands apart from the paper nearest to it. */
export function contrastOn(scheme: keyof Accent, colour: string): number {
  return Math.min(...papers[scheme].map((paper) => contrast(colour, paper)))
}

/** The style sheet that puts a chosen colour in the vermilion's place. */
export function accentSheet(colour: string): string {
  const plain = readableAccent(colour)
  const more = readableAccent(colour, strong)
  const printed = `@media print{:root,:root[data-theme]{--color-red:${more.light}}}`
  return `${byTheme(plain)}\n@media (prefers-contrast:more){${byTheme(more)}}\n${printed}`
}

// Not by light-dark(): browsers that lack it would have no accent at all.
function byTheme({ light, dark }: Accent): string {
  const night = `{--color-red:${dark}}`
  return `:root{--color-red:${light}}@media (prefers-color-scheme:dark){:root:not([data-theme=light])${night}}:root[data-theme=dark]${night}`
}

function readableOn(paper: readonly string[], colour: string, step: number, least: number): string {
  const chosen = oklchOf(colour)
  let shown = colour
  for (let { lightness } = chosen; lightness >= 0 && lightness <= 1; ) {
    if (paper.every((one) => contrast(shown, one) >= least)) return shown
    lightness += step
    shown = hexOf({ ...chosen, lightness: Math.min(1, Math.max(0, lightness)) })
  }
  return shown
}

/** The accent of a publication as it can be read: the chosen colour, or our vermilion. */
export function accentOf({ accent }: { accent: string }): Accent {
  return accent ? readableAccent(accent) : vermilion
}
