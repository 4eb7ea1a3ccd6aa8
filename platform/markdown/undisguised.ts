/** Turn the direction of what follows; a character reference writes them where typed ones were taken out. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g
/** Marks stacked on one letter: twice what any language writes. They climb over the lines above, which are somebody else's. */
const stackedMarks = /(\p{M}{8})\p{M}+/gu

/** A text without what disguises the texts around it. */
export function undisguised(text: string): string {
  return text.replace(turning, '').replace(stackedMarks, '$1')
}
