import { Node, wrappingInputRule } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { SideBarView } from './side-bar-view'

/** Boxed text beside the text. */
export const SideBar = Node.create({
  name: 'sideBar',
  group: 'block',
  content: '(paragraph | heading | bulletList | orderedList | blockquote)+',
  defining: true,
  addAttributes: () => ({
    title: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-title') ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-title': attributes.title }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-side-bar]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, 'data-side-bar': '' }, 0],
  addNodeView: () => ReactNodeViewRenderer(SideBarView, { as: 'div' }),
  // As it is typed by those who used to write it so.
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*side[\s-]?bar:\s$/i, type: this.type })]
  },
  addKeyboardShortcuts() {
    return { 'Mod-Alt-s': () => this.editor.commands.toggleWrap(this.name) }
  },
})
