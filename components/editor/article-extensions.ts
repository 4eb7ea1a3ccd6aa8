import type { Extensions } from '@tiptap/core'
import { Placeholder } from '@tiptap/extension-placeholder'
import StarterKit from '@tiptap/starter-kit'
import { BlockMenu } from './blocks/block-menu-plugin'
import { DropCap } from './drop-cap'
import type { CardStore } from './embeds/card-store'
import { ArticleLink } from './links/article-link'
import { requestLink } from './links/request-link'
import { AuthorsNote } from './nodes/authors-note'
import { BlockFields } from './nodes/block-fields'
import { Embed } from './nodes/embed'
import { Figure } from './nodes/figure'
import { Footnote } from './nodes/footnote'
import { PullQuote } from './nodes/pull-quote'
import { ArticleBlockquote, articleLists } from './nodes/quote-and-lists'
import { SideBar } from './nodes/side-bar'
import { articleTable } from './nodes/table'
import { ArticlePaste, type ArticlePasteOptions } from './paste/article-paste'
import type { PictureStore } from './pictures/picture-store'
import { TypedMarks } from './typed/typed-marks'

/** The essay's nodes and marks, exactly those of domain/document/document.ts: nothing can be typed that cannot be stored. */
export function articleExtensions(store: PictureStore, cards: CardStore, paste: Pick<ArticlePasteOptions, 'onText' | 'top'>): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3] },
      blockquote: false,
      bulletList: false,
      orderedList: false,
      listItem: false,
      listKeymap: false,
      underline: false,
      link: false,
      trailingNode: { notAfter: ['paragraph'] },
    }),
    ArticleLink,
    TypedMarks,
    ArticleBlockquote,
    ...articleLists,
    PullQuote,
    AuthorsNote,
    SideBar,
    Figure.configure({ store }),
    Embed.configure({ cards }),
    Footnote,
    ...articleTable,
    BlockFields,
    DropCap,
    BlockMenu.extend({ addKeyboardShortcuts: () => ({ 'Mod-k': ({ editor }) => requestLink(editor) }) }),
    ArticlePaste.configure({ store, ...paste }),
    Placeholder.configure({
      showOnlyCurrent: true,
      includeChildren: true,
      placeholder: ({ node }) => (node.type.name === 'paragraph' ? 'Write, or type / for the blocks' : ''),
    }),
  ]
}
