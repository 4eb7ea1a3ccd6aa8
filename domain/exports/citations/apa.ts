import { ended } from '../cited-title'
import { initials, type PersonName } from '../split-name'
import type { CitationStyle } from './contract'

const months = 'January February March April May June July August September October November December'.split(' ')

/** APA, 7th edition: an essay as a post of its publication (example 111 of the manual). Titles keep the author’s capitals. */
export const apa: CitationStyle = {
  id: 'apa',
  name: 'APA',
  kind: 'words',
  cite({ name, author, title, publication, published: { year, month, day }, url }) {
    const date = `(${year}, ${months[month - 1]} ${day}).`
    const head = { text: `${ended(inverted(name))} ${date} ${ended(title)} ` }
    // A publication that is called after its author is not named twice.
    if (publication === author) return [head, { text: url }]
    return [head, { text: publication, italic: true }, { text: `. ${url}` }]
  },
}

function inverted(name: PersonName): string {
  if ('literal' in name) return name.literal
  return [name.family, initials(name.given), ...(name.suffix ? [name.suffix] : [])].filter(Boolean).join(', ')
}
