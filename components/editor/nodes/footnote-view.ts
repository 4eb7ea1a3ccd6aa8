import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node as ArticleNode } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'
import { EditorView, type NodeView } from '@tiptap/pm/view'
import { cleanPastedHtml } from '../paste/clean-pasted-html'
import { isOwnSlice } from '../paste/own-slices'
import { footnoteKeys } from './footnote-keys'
import { placeCaret } from './place-caret'

const views = new WeakMap<globalThis.Node, FootnoteView>()
let opened: FootnoteView | undefined

/** Puts the caret into the words of the note that stands at this position. */
export function openFootnote(view: EditorView, position: number): boolean {
  const dom = view.nodeDOM(position)
  const footnote = dom ? views.get(dom) : undefined
  footnote?.focusWords()
  return footnote !== undefined
}

/** The page of the note that is being written, if one is, also while the focus is at a tool. Bold and links then belong there. */
export function focusedFootnote(): EditorView | undefined {
  return opened?.isWritten ? opened.words : undefined
}

/** The number in the text, and the note's words: read where the reader would find them, edited in an editor of their own. */
export class FootnoteView implements NodeView {
  readonly dom = document.createElement('span')
  words: EditorView | undefined
  private node: ArticleNode
  private readonly page = document.createElement('span')

  constructor(private readonly outer: NodeViewRendererProps) {
    this.node = outer.node
    this.dom.className = 'footnote'
    const mark = document.createElement('sup')
    mark.className = 'footnote-mark'
    mark.addEventListener('click', () => this.focusWords())
    this.page.className = 'note footnote-words'
    this.page.textContent = this.node.textContent
    this.dom.append(mark, this.page)
    views.set(this.dom, this)
  }

  selectNode(): void {
    this.dom.classList.add('is-open')
    this.open()
  }

  deselectNode(): void {
    this.dom.classList.remove('is-open')
    this.close()
  }

  update(node: ArticleNode): boolean {
    if (!node.sameMarkup(this.node)) return false
    this.node = node
    if (this.words) this.takeOver(this.words, node)
    else this.page.textContent = node.textContent
    return true
  }

  get isWritten(): boolean {
    return this.words !== undefined && (this.words.hasFocus() || !this.outer.editor.view.hasFocus())
  }

  focusWords(): void {
    const position = this.outer.getPos()
    if (position === undefined) return
    this.outer.editor.commands.setNodeSelection(position)
    this.open()
    this.words?.focus()
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && this.page.contains(event.target)
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    this.close()
  }

  private open(): void {
    if (this.words) return
    this.page.textContent = ''
    const state = EditorState.create({ doc: this.node, plugins: footnoteKeys(this.outer.editor, (side) => this.leave(side)) })
    this.words = new EditorView(this.page, {
      state: state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc))),
      attributes: { role: 'textbox', 'aria-label': 'Words of the footnote', 'aria-multiline': 'true' },
      transformPastedHTML: (html) => (isOwnSlice(html, window.location.origin) ? html : cleanPastedHtml(html).page.body.innerHTML),
      dispatchTransaction: (transaction) => this.passOn(transaction),
    })
    opened = this
  }

  private close(): void {
    this.words?.destroy()
    this.words = undefined
    if (opened === this) opened = undefined
    this.page.textContent = this.node.textContent
  }

  private leave(side: 'before' | 'after' | 'remove'): void {
    const from = this.outer.getPos()
    if (from === undefined) return
    const to = from + this.node.nodeSize
    const { view } = this.outer.editor
    if (side === 'remove') view.dispatch(view.state.tr.delete(from, to))
    placeCaret(view, side === 'after' ? to : from)
  }

  /** What was typed in the note is a change of the essay at the note's place: one history, one save. */
  private passOn(transaction: Transaction): void {
    const from = this.outer.getPos()
    if (!this.words || from === undefined) return
    const { state, transactions } = this.words.state.applyTransaction(transaction)
    this.words.updateState(state)
    if (transaction.getMeta('fromOutside')) return
    const outside = this.outer.editor.state.tr
    const offset = StepMap.offset(from + 1)
    for (const applied of transactions) {
      for (const step of applied.steps) {
        const moved = step.map(offset)
        if (moved) outside.step(moved)
      }
    }
    if (outside.docChanged) this.outer.editor.view.dispatch(outside)
  }

  /** Undo and redo happen outside; the open page follows by the smallest change, so that its caret stays. */
  private takeOver(words: EditorView, node: ArticleNode): void {
    const { state } = words
    const start = node.content.findDiffStart(state.doc.content)
    const end = node.content.findDiffEnd(state.doc.content)
    if (start === null || !end) return
    const overlap = Math.max(0, start - Math.min(end.a, end.b))
    const change = state.tr.replace(start, end.b + overlap, node.slice(start, end.a + overlap))
    words.dispatch(change.setMeta('fromOutside', true))
  }
}
