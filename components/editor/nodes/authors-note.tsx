import { Node, wrappingInputRule } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { AuthorsNoteView } from './authors-note-view'

/** The author's word from another day, between two rules. */
export const AuthorsNote = Node.create({
  name: 'authorsNote',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  addAttributes: () => ({
    date: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-date') ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-date': attributes.date }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-authors-note]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, 'data-authors-note': '' }, 0],
  addNodeView: () => ReactNodeViewRenderer(AuthorsNoteView, { as: 'div' }),
  // As it is typed by those who used to write it so.
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*author[’'ʼ]?s note:\s$/i, type: this.type })]
  },
  addKeyboardShortcuts() {
    return { 'Mod-Alt-n': () => this.editor.commands.toggleWrap(this.name) }
  },
})
