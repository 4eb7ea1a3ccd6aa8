import { z } from 'zod'
import { cleanLine, cleanText } from '../articles/clean-text'

// The lines of an essay's tree: text with its marks, breaks and notes.

/** Says what was refused, in words that the author can act on. */
export function cannotHold(place: string) {
  return ({ input }: { input?: unknown }) => {
    const type = input !== null && typeof input === 'object' && 'type' in input ? input.type : undefined
    return typeof type === 'string' ? `${place} cannot hold “${cleanLine(type).slice(0, 40)}”.` : `${place} holds something unreadable.`
  }
}

export function line(max: number, what: string) {
  return z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(max, `${what} has at most ${max} characters.`))
}

const safeHref = z
  .string()
  .trim()
  .max(2_000, 'A link has at most 2,000 characters.')
  .regex(/^(https?:\/\/|mailto:|\/(?![/\\])|#)[^\p{Cc}\s]*$/iu, 'A link starts with https://, mailto:, / or #, and has no spaces.')

export const markSchema = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('link'), attrs: z.object({ href: safeHref }) }),
    z.object({ type: z.literal('bold') }),
    z.object({ type: z.literal('italic') }),
    z.object({ type: z.literal('strike') }),
    z.object({ type: z.literal('code') }),
  ],
  { error: cannotHold('Text') },
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
    .array(z.discriminatedUnion('type', [textSchema, hardBreakSchema], { error: cannotHold('A footnote') }))
    .transform(withoutEmptyTexts)
    .optional(),
})
const inlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema, footnoteSchema], { error: cannotHold('A line of text') })
export const inlineContent = z.array(inlineSchema).transform(withoutEmptyTexts).optional()
