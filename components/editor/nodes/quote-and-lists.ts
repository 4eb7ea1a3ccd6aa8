import { Blockquote } from '@tiptap/extension-blockquote'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { listClass } from '@/components/ui/list-class'
import { listTypes } from '@/domain/document/document-list'

// The library's own nodes take any block inside. Ours hold what the stored tree allows and nothing else,
// so that what is on the page can always be saved.

export const ArticleBlockquote = Blockquote.extend({ content: '(paragraph | bulletList | orderedList)+' })

const wholeNumber = (text: string | null) => (text !== null && /^\d{1,6}$/.test(text.trim()) ? Number(text) : null)

export const ArticleListItem = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  addAttributes: () => ({
    value: {
      default: null,
      // The point that is made of this one by Enter follows it.
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => wholeNumber(element.getAttribute('value')),
    },
  }),
})

export const ArticleOrderedList = OrderedList.extend({
  addAttributes: () => ({
    start: { default: 1, parseHTML: (element: HTMLElement) => wholeNumber(element.getAttribute('start')) ?? 1 },
    type: {
      default: null,
      parseHTML: (element: HTMLElement) => listTypes.find((type) => type === element.getAttribute('type')) ?? null,
      renderHTML: ({ type }: Record<string, unknown>) => (typeof type === 'string' ? { type, class: listClass(type) } : {}),
    },
  }),
})

export const articleLists = [BulletList, ArticleOrderedList, ArticleListItem, ListKeymap]
