import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node as ArticleNode } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { returnToText } from './return-to-text'

const placeholder = 'Title, if it needs one'

/** A table as the reader sees it; its title is typed where it stands. */
export class TableView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('tbody')
  readonly #title = document.createElement('textarea')
  readonly #growing = document.createElement('span')

  constructor({ node, editor, getPos }: NodeViewRendererProps) {
    this.dom.className = 'table-box'
    const field = document.createElement('div')
    field.className = 'block-field'
    field.contentEditable = 'false'
    Object.assign(this.#title, { ariaLabel: 'Title of the table', placeholder, maxLength: 200, rows: 1 })
    this.#title.addEventListener('input', () => {
      const at = getPos()
      const caption = this.#title.value.replace(/\s*[\r\n]+\s*/g, ' ')
      if (at !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'caption', caption))
    })
    this.#title.addEventListener('keydown', returnToText(editor, getPos))
    this.#growing.className = 'growing'
    this.#growing.append(this.#title)
    field.append(this.#growing)
    const table = document.createElement('table')
    table.append(this.contentDOM)
    this.dom.append(field, table)
    this.#show(node)
  }

  update(node: ArticleNode): boolean {
    if (node.type.name !== 'table') return false
    this.#show(node)
    return true
  }

  stopEvent({ target }: Event): boolean {
    return target === this.#title
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  #show({ attrs }: ArticleNode): void {
    // Writing what is there already would move the caret to its end.
    if (this.#title.value !== attrs.caption) this.#title.value = String(attrs.caption)
    this.#growing.dataset.text = String(attrs.caption) || placeholder
  }
}
