import { z } from 'zod'
import { message } from '@/i18n/message'
import { cleanLine, cleanText } from '../articles/clean-text'

// The lines of an essay's tree: text with its marks, breaks and notes.

/** As the messages name what holds something. */
type Place = 'text' | 'footnote' | 'line' | 'cell' | 'list' | 'quotation' | 'authorsNote' | 'sideBar' | 'essay'

/** Says what was refused, so that the author can act on it. */
export function cannotHold(place: Place) {
  return ({ input }: { input?: unknown }) => {
    const type = input !== null && typeof input === 'object' && 'type' in input ? input.type : undefined
    if (typeof type !== 'string') return message('document.holdsUnreadable', { place })
    return message('document.cannotHold', { place, type: cleanLine(type).slice(0, 40) })
  }
}

/** One line of text; `part` as its message names it. */
export function line(max: number, part: 'language' | 'alt' | 'credit' | 'embed' | 'sideBar' | 'table') {
  return z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(max, message('document.lineTooLong', { part, most: max })))
}

const mostOfLink = 2_000

const safeHref = z
  .string()
  .trim()
  .max(mostOfLink, message('document.linkTooLong', { most: mostOfLink }))
  .regex(/^(https?:\/\/|mailto:|\/(?![/\\])|#)[^\p{Cc}\s]*$/iu, message('document.linkStart'))

export const markSchema = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('link'), attrs: z.object({ href: safeHref }) }),
    z.object({ type: z.literal('bold') }),
    z.object({ type: z.literal('italic') }),
    z.object({ type: z.literal('strike') }),
    z.object({ type: z.literal('code') }),
  ],
  { error: cannotHold('text') },
)
export type Mark = z.infer<typeof markSchema>

const markOrder: readonly Mark['type'][] = ['link', 'bold', 'italic', 'strike', 'code']

/** One mark of a kind, in one order, so that equal texts are equal JSON. */
export function orderMarks(marks: Mark[]): Mark[] {
  return markOrder.flatMap((type) => marks.find((mark) => mark.type === type) ?? [])
}

export const textSchema = z.object({
  type: z.literal('text'),
  text: z.string().transform(cleanText),
  marks: z.array(markSchema).transform(orderMarks).optional(),
})
export const hardBreakSchema = z.object({ type: z.literal('hardBreak') })

export type TextNode = z.infer<typeof textSchema>
export type HardBreakNode = z.infer<typeof hardBreakSchema>
/** A note of the author's on a place in the text. Numbered by the renderer, in reading order. Holds no notes itself. */
export interface FootnoteNode {
  type: 'footnote'
  content?: (TextNode | HardBreakNode)[] | undefined
}
export type InlineNode = TextNode | HardBreakNode | FootnoteNode

/** Cleaning may leave a text empty; the editor refuses to open a tree that holds one. */
export function withoutEmptyTexts<Node extends InlineNode>(nodes: Node[]): Node[] {
  return nodes.filter((node) => node.type !== 'text' || node.text !== '')
}

const footnoteSchema = z.object({
  type: z.literal('footnote'),
  content: z
    .array(z.discriminatedUnion('type', [textSchema, hardBreakSchema], { error: cannotHold('footnote') }))
    .transform(withoutEmptyTexts)
    .optional(),
})
const inlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema, footnoteSchema], { error: cannotHold('line') })
export const inlineContent = z.array(inlineSchema).transform(withoutEmptyTexts).optional()
