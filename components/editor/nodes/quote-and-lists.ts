import { Blockquote } from '@tiptap/extension-blockquote'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'

// The library's own nodes take any block inside. Ours hold what the stored tree allows and nothing else,
// so that what is on the page can always be saved.

export const EssayBlockquote = Blockquote.extend({ content: '(paragraph | bulletList | orderedList)+' })

export const EssayListItem = ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' })

export const essayLists = [BulletList, OrderedList, EssayListItem, ListKeymap]
