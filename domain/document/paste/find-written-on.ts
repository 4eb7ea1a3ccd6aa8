import { readDate } from './read-date'

const phrase = /\b(?:originally|first) (?:written|published|posted)(?: (?:in|on|back in|as far back as))? ([^.;:!?\n]{4,40})/i

/** When the text says of itself that it was originally written: '2022-10' for “originally written in October 2022”; else empty. */
export function findWrittenOn(text: string): string {
  const said = phrase.exec(text)?.[1]
  return said ? readDate(said) : ''
}
