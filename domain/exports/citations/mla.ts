import { ended, withinQuotes } from '../cited-title'
import { sortedName } from '../split-name'
import type { CitationStyle } from './contract'

const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** MLA, 9th edition. The date of access is the reader’s to add: only they know it, and it may be left out. */
export const mla: CitationStyle = {
  id: 'mla',
  name: 'MLA',
  kind: 'words',
  cite({ name, title, publication, published: { year, month, day }, url }) {
    const head = `${ended(sortedName(name))} “${ended(withinQuotes(title))}” `
    return [{ text: head }, { text: publication, italic: true }, { text: `, ${day} ${months[month - 1]} ${year}, ${url}.` }]
  },
}
