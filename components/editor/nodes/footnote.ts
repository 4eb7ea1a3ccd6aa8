import { type Command, InputRule, mergeAttributes, Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { FootnoteView, openFootnote } from './footnote-view'

/** A note on a place in the text. Seen as a number; its words open in a small page of their own. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  // Holds no notes itself.
  content: '(text | hardBreak)*',
  // The words are edited by the view: for the page around it this is one character.
  atom: true,
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { 'data-footnote': '' }), 0],
  addNodeView: () => (props) => new FootnoteView(props),
  // As it is typed in Markdown: the mark is the note's place, and its words are written at once.
  addInputRules() {
    const handler: InputRule['handler'] = ({ state: { tr }, range: { from, to } }) => {
      const { parent } = tr.doc.resolve(from)
      if (!parent.type.contentMatch.matchType(this.type)) return null
      tr.replaceWith(from, to, this.type.create())
      tr.setSelection(NodeSelection.create(tr.doc, from))
      queueMicrotask(() => openFootnote(this.editor.view, from))
    }
    return [new InputRule({ find: /\[\^[^\]\s]{1,20}\]$/, handler })]
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () => this.editor.commands.command(insertFootnote),
      Enter: () => this.editor.commands.command(openSelectedFootnote),
    }
  },
})

/** Puts an empty note after the selection and opens it to be written. */
export const insertFootnote: Command = ({ state, tr, dispatch, view }) => {
  const type = state.schema.nodes.footnote
  const { $to } = state.selection
  if (!type || !$to.parent.canReplaceWith($to.index(), $to.index(), type)) return false
  if (dispatch) {
    const at = $to.pos
    tr.insert(at, type.create())
    tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView()
    // The view of the note exists once the transaction has been shown.
    queueMicrotask(() => openFootnote(view, at))
  }
  return true
}

const openSelectedFootnote: Command = ({ state, view }) => {
  const { selection } = state
  return selection instanceof NodeSelection && selection.node.type.name === 'footnote' && openFootnote(view, selection.from)
}
