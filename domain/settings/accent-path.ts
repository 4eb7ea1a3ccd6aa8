/** The name of an accent's style sheet. */
export const accentFile = /^([0-9a-f]{6})\.css$/

/** Where the style sheet of a chosen colour is; undefined for none chosen. */
export function accentPath(colour: string): string | undefined {
  return colour ? `/accent/${colour.slice(1)}.css` : undefined
}
