import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import type { PictureStore } from '../pictures/picture-store'
import { leaveCaption, selectCaptioned } from './caption-keys'
import { FigureView } from './figure-view'

export interface FigureOptions {
  store: PictureStore
}

const plain = (name: string, fallback: string) => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
})

const caption = (element: HTMLElement) => element.querySelector('figcaption') ?? element

/** A picture of this publication's media. The text inside is its caption. */
export const Figure = Node.create<FigureOptions>({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: plain('media-id', ''),
    alt: plain('alt', ''),
    credit: plain('credit', ''),
    width: plain('width', 'text'),
    // Stands for a picture on its way, or one that is waited for; never stored.
    uploadId: { default: '', rendered: false, parseHTML: (element: HTMLElement) => element.getAttribute('data-upload-id') ?? '' },
  }),
  // Only our own: a picture of another site cannot be kept by its address.
  parseHTML: () => ['figure[data-media-id]', 'figure[data-upload-id]'].map((tag) => ({ tag, contentElement: caption })),
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes), ['figcaption', 0]],
  addNodeView: () => ReactNodeViewRenderer(FigureView, { as: 'div' }),
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.command(leaveCaption(this.name)),
      Backspace: () => this.editor.commands.command(selectCaptioned(this.name)),
    }
  },
})
