import { ended, withinQuotes } from '../cited-title'
import { sortedName } from '../split-name'
import type { CitationStyle } from './contract'

const months = 'January February March April May June July August September October November December'.split(' ')

/** Chicago, 17th and 18th editions, notes and bibliography: the entry of the bibliography. */
export const chicago: CitationStyle = {
  id: 'chicago',
  name: 'Chicago',
  kind: 'words',
  cite({ name, title, publication, published: { year, month, day }, url }) {
    const head = `${ended(sortedName(name))} “${ended(withinQuotes(title))}” `
    return [{ text: head }, { text: publication, italic: true }, { text: `, ${months[month - 1]} ${day}, ${year}. ${url}.` }]
  },
}
