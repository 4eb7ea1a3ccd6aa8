import { type CommandProps, mergeAttributes, Node } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { ReactNodeViewRenderer } from '@tiptap/react'
import type { PictureShelf } from '../pictures/picture-shelf'
import { FigureView } from './figure-view'

export interface FigureOptions {
  shelf: PictureShelf
}

const plain = (name: string, fallback: string) => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
})

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
    // Stands for a picture on its way; never stored.
    uploadId: { default: '', rendered: false },
  }),
  // Only our own: a picture of another site cannot be kept by its address.
  parseHTML: () => [{ tag: 'figure[data-media-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes), ['figcaption', 0]],
  addNodeView: () => ReactNodeViewRenderer(FigureView, { as: 'div' }),
  addKeyboardShortcuts() {
    return {
      // A caption is one paragraph: Enter goes on with the essay below the picture.
      Enter: () => this.editor.commands.command(leaveFigure(this.name)),
      Backspace: () => this.editor.commands.command(selectFigure(this.name)),
    }
  },
})

function leaveFigure(name: string) {
  return ({ state, tr, dispatch }: CommandProps) => {
    const { $from } = state.selection
    const paragraph = state.schema.nodes.paragraph
    if (!paragraph || $from.parent.type.name !== name) return false
    const after = $from.after()
    if (dispatch) {
      const next = tr.doc.nodeAt(after)
      if (next?.type !== paragraph || next.content.size > 0) tr.insert(after, paragraph.create())
      tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView()
    }
    return true
  }
}

function selectFigure(name: string) {
  return ({ state, tr, dispatch }: CommandProps) => {
    const { $from, empty } = state.selection
    if (!empty || $from.parent.type.name !== name || $from.parentOffset > 0) return false
    if (dispatch) tr.setSelection(NodeSelection.create(tr.doc, $from.before()))
    return true
  }
}
