import { emptyDocument } from '../document'
import { untitledSlug } from '../slug'

/**
 * Essays that were begun and in which nothing was ever typed or set. They are nobody's yet: no list shows them, and the next essay that
 * their author begins is one of them. The title is asked first: it stands before the text in its row.
 */
export const untouchedDrafts = {
  title: '',
  status: 'draft',
  version: 1,
  publishedAt: null,
  deletedAt: null,
  slug: { startsWith: untitledSlug },
  standfirst: '',
  language: '',
  writtenOn: '',
  tagNames: '[]',
  commentsOpen: true,
  featured: false,
  dropCap: true,
  seriesPart: { is: null },
  translation: { is: null },
  body: JSON.stringify(emptyDocument),
} as const
