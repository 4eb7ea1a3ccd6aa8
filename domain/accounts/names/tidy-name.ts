// Draw nothing, or turn the direction of what follows. The joiners stay: Persian, Indic scripts and emoji are written with them.
const undrawn = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu
/** Marks stacked on one letter: more than any language writes, and they climb over the lines above. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu

/** A name as it is kept: one line, without what nobody sees. Empty for one that draws nothing at all. */
export function tidyName(typed: string): string {
  const shown = typed.replace(/\s+/g, ' ').replace(undrawn, '').replace(stackedMarks, '$1')
  return shown.replace(/ +/g, ' ').trim()
}
