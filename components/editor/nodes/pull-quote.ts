import { Node } from '@tiptap/core'

const inner = (element: HTMLElement) => element.querySelector('p') ?? element

/** A sentence of the essay, set large. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  priority: 110,
  parseHTML: () => ['aside.pull', 'blockquote.pull'].map((tag) => ({ tag, contentElement: inner })),
  renderHTML: () => ['aside', { class: 'pull', role: 'doc-pullquote' }, ['p', 0]],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-q': () => this.editor.commands.toggleNode(this.name, 'paragraph') }
  },
})
