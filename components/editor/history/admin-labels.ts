import type { ComparisonLabels } from '@/components/article/history/comparison-labels'

/** What a comparison says in the admin, which speaks English. */
export const adminLabels: ComparisonLabels = {
  before: 'As it was',
  after: 'On the page now',
  added: 'Added',
  removed: 'Removed',
  end: 'end of change',
  movedHere: 'Moved here',
  movedAway: 'Moved elsewhere',
  unchanged: (count) => `${count} unchanged ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  kinds: {
    title: 'Title',
    standfirst: 'Standfirst',
    writtenOn: 'Written',
    language: 'Language',
    paragraph: 'Paragraph',
    heading: 'Heading',
    smallHeading: 'Smaller heading',
    bulletItem: 'List item',
    numberedItem: 'Numbered item',
    pullQuote: 'Pull quote',
    code: 'Code',
    rule: 'Divider',
    picture: 'Picture',
    embed: 'Embed',
    note: 'Note',
    tableRow: 'Table row',
  },
  places: { blockquote: 'Quotation', sideBar: 'Side bar', authorsNote: 'Author’s note', table: 'Table' },
}
