import type { Command, Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { completedAddress, embedAddress } from '@/domain/document/embed-address'
import { embedOf } from '@/domain/document/embeds/registry'
import { insertBlocks } from '../blocks/insert-blocks'

/** A card without an address, which its own field then asks for. */
export const insertEmbed: Command = insertBlocks(({ nodes }) => (nodes.embed ? [nodes.embed.create()] : []))

/**
 * An address that was pasted alone on an empty line becomes its card. First it stands there as the words that it is, so that undo brings
 * those back.
 */
export function pasteAddress(view: EditorView, text: string): boolean {
  const typed = text.trim()
  const url = /^https?:\/\/\S+$/i.test(typed) ? embedAddress(completedAddress(typed)) : undefined
  const { $from, empty } = view.state.selection
  if (!url || !empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false
  view.dispatch(closeHistory(view.state.tr.insertText(typed).setMeta('paste', true)))
  const { tr, schema } = view.state
  const { embed, paragraph } = schema.nodes
  if (!embed || !paragraph) return true
  const line = view.state.selection.$from
  const from = line.before(1)
  const card = embed.create({ url })
  tr.replaceWith(from, line.after(1), card)
  const below = from + card.nodeSize
  if (tr.doc.nodeAt(below)?.type !== paragraph) tr.insert(below, paragraph.create())
  view.dispatch(closeHistory(tr.setSelection(TextSelection.create(tr.doc, below + 1)).scrollIntoView()))
  // What is typed next is a step of its own.
  view.dispatch(closeHistory(view.state.tr))
  return true
}

/** The code that a provider gives for pages, pasted as words: its player's address is all that is taken from it. */
export function pasteEmbedCode(editor: Editor, text: string): boolean {
  if (!/^\s*<(iframe|div|p|blockquote)\b[\s\S]*<iframe\b|^\s*<iframe\b/i.test(text) || editor.isActive('codeBlock')) return false
  const frame = new DOMParser().parseFromString(text, 'text/html').querySelector('iframe')
  const url = frame ? addressOfFrame(frame) : undefined
  if (!url) return false
  return editor.commands.command(insertBlocks(({ nodes }) => (nodes.embed ? [nodes.embed.create({ url })] : [])))
}

/** Where what a frame shows has its page; undefined for a frame of nobody we know. */
export function addressOfFrame(frame: Element): string | undefined {
  const source = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? ''
  const url = embedAddress(completedAddress(source.replace(/^\/\//, 'https://')))
  if (!url) return undefined
  const known = embedOf(url)
  return known.kind === 'link' ? undefined : known.address
}
