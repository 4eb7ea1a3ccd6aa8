import type { Editor } from '@tiptap/core'
import { insertEmbed } from '../embeds/insert-embed'
import { insertFootnote } from '../nodes/footnote'
import { insertTable } from '../nodes/table'
import { insertDivider } from './insert-blocks'

/** A kind of block that the author can ask for by name. */
export interface BlockChoice {
  id: string
  name: string
  /** What else an author might type to find it. */
  words: string
  shortcut?: string
  isActive: (editor: Editor) => boolean
  run: (editor: Editor, askForPictures: () => void) => unknown
}

const active = (name: string, attributes?: object) => (editor: Editor) => editor.isActive(name, attributes)

/** In the order of the menu. Toggling one that is on takes it off again. */
export const blockChoices: readonly BlockChoice[] = [
  {
    id: 'paragraph',
    name: 'Paragraph',
    words: 'text plain',
    shortcut: 'Mod-Alt-0',
    isActive: (editor) =>
      editor.isActive('paragraph') && !['authorsNote', 'sideBar', 'blockquote', 'listItem'].some((name) => editor.isActive(name)),
    run: (editor) => editor.chain().focus().clearNodes().run(),
  },
  {
    id: 'heading-2',
    name: 'Heading',
    words: 'h2 title section',
    shortcut: 'Mod-Alt-2',
    isActive: active('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    id: 'heading-3',
    name: 'Smaller heading',
    words: 'h3 subheading',
    shortcut: 'Mod-Alt-3',
    isActive: active('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    id: 'bullet-list',
    name: 'Bullet list',
    words: 'unordered points ul',
    shortcut: 'Mod-Shift-8',
    isActive: active('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'ordered-list',
    name: 'Numbered list',
    words: 'ordered ol',
    shortcut: 'Mod-Shift-7',
    isActive: active('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'blockquote',
    name: 'Quotation',
    words: 'blockquote cite',
    shortcut: 'Mod-Shift-b',
    isActive: active('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    id: 'pull-quote',
    name: 'Pull quote',
    words: 'large sentence',
    shortcut: 'Mod-Alt-q',
    isActive: active('pullQuote'),
    run: (editor) => editor.chain().focus().toggleNode('pullQuote', 'paragraph').run(),
  },
  {
    id: 'picture',
    name: 'Picture',
    words: 'image figure photo upload',
    isActive: active('figure'),
    run: (_editor, askForPictures) => askForPictures(),
  },
  {
    id: 'embed',
    name: 'Embed',
    words: 'video film audio music podcast post card link youtube vimeo mastodon address',
    isActive: active('embed'),
    run: (editor) => editor.chain().command(insertEmbed).run(),
  },
  {
    id: 'authors-note',
    name: 'Author’s note',
    words: 'authors note date foreword',
    shortcut: 'Mod-Alt-n',
    isActive: active('authorsNote'),
    run: (editor) => editor.chain().focus().toggleWrap('authorsNote').run(),
  },
  {
    id: 'side-bar',
    name: 'Side bar',
    words: 'sidebar box aside',
    shortcut: 'Mod-Alt-s',
    isActive: active('sideBar'),
    run: (editor) => editor.chain().focus().toggleWrap('sideBar').run(),
  },
  {
    id: 'footnote',
    name: 'Footnote',
    words: 'note reference',
    shortcut: 'Mod-Alt-f',
    isActive: active('footnote'),
    // No focus() here: it would take the caret out of the note that has just opened.
    run: (editor) => editor.commands.command(insertFootnote),
  },
  {
    id: 'table',
    name: 'Table',
    words: 'rows columns grid figures',
    isActive: active('table'),
    run: (editor) => !editor.isActive('table') && editor.chain().focus().command(insertTable).run(),
  },
  {
    id: 'code-block',
    name: 'Code block',
    words: 'pre program',
    shortcut: 'Mod-Alt-c',
    isActive: active('codeBlock'),
    run: (editor) => editor.chain().focus().toggleCodeBlock().run(),
  },
  {
    id: 'divider',
    name: 'Divider',
    words: 'rule line hr break',
    isActive: () => false,
    run: (editor) => editor.chain().focus().command(insertDivider).run(),
  },
]

/** Those whose name or words contain every word of the query. */
export function findBlockChoices(query: string): BlockChoice[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean)
  return blockChoices.filter(({ name, words }) => {
    const said = `${name} ${words}`.toLowerCase().replaceAll('’', '')
    return asked.every((word) => said.includes(word.replaceAll(/['’]/g, '')))
  })
}
