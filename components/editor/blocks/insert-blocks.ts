import type { Command } from '@tiptap/core'
import type { Node as ArticleNode } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'

/**
 * Puts blocks between the essay's own: in the place of an empty paragraph, else after the block that holds the position.
 * Pictures and dividers stand in no list, quotation or side bar. The caret goes on below them.
 */
export function insertBlocks(make: (schema: ArticleNode['type']['schema']) => ArticleNode[], position?: number): Command {
  return ({ state, tr, dispatch }) => {
    const paragraph = state.schema.nodes.paragraph
    if (!paragraph) return false
    if (!dispatch) return true
    const $at = position === undefined ? tr.selection.$from : tr.doc.resolve(position)
    const replaces = $at.depth === 1 && $at.parent.type === paragraph && $at.parent.content.size === 0
    const from = $at.depth === 0 ? $at.pos : replaces ? $at.before(1) : $at.after(1)
    const blocks = make(state.schema)
    tr.replaceWith(from, replaces ? $at.after(1) : from, blocks)
    const end = from + blocks.reduce((size, block) => size + block.nodeSize, 0)
    if (tr.doc.nodeAt(end)?.type !== paragraph) tr.insert(end, paragraph.create())
    tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView()
    return true
  }
}

/** A rest between two parts. */
export const insertDivider = insertBlocks(({ nodes }) => (nodes.horizontalRule ? [nodes.horizontalRule.create()] : []))
