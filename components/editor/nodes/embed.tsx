import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import type { CardStore } from '../embeds/card-store'
import { leaveCaption, selectCaptioned } from './caption-keys'
import { EmbedView } from './embed-view'

export interface EmbedOptions {
  cards: CardStore
}

const plain = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
})

/** Something that is elsewhere, as a card. The text inside is its caption. */
export const Embed = Node.create<EmbedOptions>({
  name: 'embed',
  group: 'block',
  content: 'inline*',
  isolating: true,
  draggable: true,
  addAttributes: () => ({
    url: plain('url'),
    title: plain('title'),
    // An address that leads nowhere yet: kept as words until it does (read-article.ts).
    typed: { default: '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'figure[data-url]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes), ['figcaption', 0]],
  addNodeView: () => ReactNodeViewRenderer(EmbedView, { as: 'div' }),
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.command(leaveCaption(this.name)),
      Backspace: () => this.editor.commands.command(selectCaptioned(this.name)),
    }
  },
})
