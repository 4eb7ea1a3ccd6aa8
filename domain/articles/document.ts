import { z } from 'zod'

/**
 * The tree of an essay: Tiptap's JSON, held to an allow-list. What this schema does not name cannot be stored,
 * so the renderer, the feeds and the export formats need to know these nodes and no others.
 */

const safeHref = z
  .string()
  .max(2_000)
  .refine((href) => /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(href), 'A link starts with https://, mailto:, / or #.')

export const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('strike') }),
  z.object({ type: z.literal('code') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: safeHref }) }),
])
export type Mark = z.infer<typeof markSchema>

const textSchema = z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(markSchema).optional() })
const hardBreakSchema = z.object({ type: z.literal('hardBreak') })

export type TextNode = z.infer<typeof textSchema>
export type HardBreakNode = z.infer<typeof hardBreakSchema>
/** A note of the author's on a place in the text. Numbered by the renderer, in reading order. Holds no notes itself. */
export interface FootnoteNode {
  type: 'footnote'
  content?: (TextNode | HardBreakNode)[] | undefined
}
export type InlineNode = TextNode | HardBreakNode | FootnoteNode

const footnoteSchema = z.object({
  type: z.literal('footnote'),
  content: z.array(z.discriminatedUnion('type', [textSchema, hardBreakSchema])).optional(),
})
const inlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema, footnoteSchema])
const inlineContent = z.array(inlineSchema).optional()

const paragraphSchema = z.object({ type: z.literal('paragraph'), content: inlineContent })
const headingSchema = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlineContent,
})
const pullQuoteSchema = z.object({ type: z.literal('pullQuote'), content: inlineContent })
const codeBlockSchema = z.object({
  type: z.literal('codeBlock'),
  attrs: z.object({ language: z.string().max(40).nullish() }).optional(),
  content: z.array(z.object({ type: z.literal('text'), text: z.string().min(1) })).optional(),
})
const horizontalRuleSchema = z.object({ type: z.literal('horizontalRule') })
/** A picture of this publication's own media. The content is its caption. */
const figureSchema = z.object({
  type: z.literal('figure'),
  attrs: z.object({
    mediaId: z.string().max(40),
    /** What it shows, for those who do not see it. Empty: it only decorates. */
    alt: z.string().max(1_000).default(''),
    credit: z.string().max(200).default(''),
    width: z.enum(['text', 'wide']).default('text'),
  }),
  content: inlineContent,
})

export type ParagraphNode = z.infer<typeof paragraphSchema>
export type HeadingNode = z.infer<typeof headingSchema>
export type PullQuoteNode = z.infer<typeof pullQuoteSchema>
export type CodeBlockNode = z.infer<typeof codeBlockSchema>
export type HorizontalRuleNode = z.infer<typeof horizontalRuleSchema>
export type FigureNode = z.infer<typeof figureSchema>
export interface ListItemNode {
  type: 'listItem'
  content: (ParagraphNode | ListNode)[]
}
export interface ListNode {
  type: 'bulletList' | 'orderedList'
  attrs?: { start?: number | undefined } | undefined
  content: ListItemNode[]
}
export interface BlockquoteNode {
  type: 'blockquote'
  content: (ParagraphNode | ListNode)[]
}
/** The author's word from another day, between two rules. `date` is 2022, 2022-10 or 2022-10-05; empty: undated. */
export interface AuthorsNoteNode {
  type: 'authorsNote'
  attrs: { date: string }
  content: (ParagraphNode | ListNode)[]
}
/** Boxed text beside the text. */
export interface SideBarNode {
  type: 'sideBar'
  attrs: { title: string }
  content: (ParagraphNode | HeadingNode | ListNode | BlockquoteNode)[]
}
export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | PullQuoteNode
  | CodeBlockNode
  | HorizontalRuleNode
  | FigureNode
  | ListNode
  | BlockquoteNode
  | AuthorsNoteNode
  | SideBarNode
export interface DocumentNode {
  type: 'doc'
  content: BlockNode[]
}

const listSchema: z.ZodType<ListNode> = z.lazy(() =>
  z.object({
    type: z.enum(['bulletList', 'orderedList']),
    attrs: z.object({ start: z.number().int().optional() }).optional(),
    content: z.array(z.object({ type: z.literal('listItem'), content: z.array(z.union([paragraphSchema, listSchema])) })),
  }),
)
const blockquoteSchema = z.object({ type: z.literal('blockquote'), content: z.array(z.union([paragraphSchema, listSchema])) })
/** 2022, 2022-10 or 2022-10-05. */
export const partialDateSchema = z
  .string()
  .regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/, 'A year, a month or a day: 2022, 2022-10 or 2022-10-05.')
const authorsNoteSchema = z.object({
  type: z.literal('authorsNote'),
  attrs: z.object({ date: partialDateSchema.default('') }),
  content: z.array(z.union([paragraphSchema, listSchema])),
})
const sideBarSchema = z.object({
  type: z.literal('sideBar'),
  attrs: z.object({ title: z.string().max(120).default('') }),
  content: z.array(z.union([paragraphSchema, headingSchema, listSchema, blockquoteSchema])),
})

export const documentSchema: z.ZodType<DocumentNode> = z.object({
  type: z.literal('doc'),
  content: z.array(
    z.union([
      paragraphSchema,
      headingSchema,
      pullQuoteSchema,
      codeBlockSchema,
      horizontalRuleSchema,
      figureSchema,
      listSchema,
      blockquoteSchema,
      authorsNoteSchema,
      sideBarSchema,
    ]),
  ),
})

/** Bytes of JSON that one essay may take: about a hundred thousand words. */
export const documentMaxBytes = 2 * 1024 * 1024

export const emptyDocument: DocumentNode = { type: 'doc', content: [{ type: 'paragraph' }] }
