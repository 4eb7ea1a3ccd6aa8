import { z } from 'zod'
import { asMessage, inTurn, type Message, message } from '@/i18n/message'
import { cleanText } from '../articles/clean-text'
import { readPartialDate } from '../articles/partial-date'
import { cannotHold, inlineContent, line, withoutEmptyTexts } from './document-inline'
import { documentFault } from './document-limits'
import { type ListType, listAttrs, listItemAttrs } from './document-list'
import { type TableNode, tableSchema } from './document-table'
import { embedUrl } from './embed-url'

export type { FootnoteNode, HardBreakNode, InlineNode, Mark, TextNode } from './document-inline'
export type { TableCellNode, TableNode, TableRowNode } from './document-table'

/**
 * The tree of an essay: Tiptap's JSON, held to an allow-list. What this schema does not name cannot be stored,
 * so the renderer, the feeds and the export formats need to know these nodes and no others.
 */

const paragraphSchema = z.object({ type: z.literal('paragraph'), content: inlineContent })
const headingSchema = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)], message('document.headingLevels')) }),
  content: inlineContent,
})
const pullQuoteSchema = z.object({ type: z.literal('pullQuote'), content: inlineContent })
const codeBlockSchema = z.object({
  type: z.literal('codeBlock'),
  attrs: z.object({ language: line(40, 'language').nullish() }).optional(),
  content: z
    .array(z.object({ type: z.literal('text', { error: () => message('document.codeHoldsText') }), text: z.string().transform(cleanText) }))
    .transform(withoutEmptyTexts)
    .optional(),
})
const horizontalRuleSchema = z.object({ type: z.literal('horizontalRule') })
/** How a picture stands: as wide as the text, out into the margins, or from one edge of the window to the other. */
export const figureWidths = ['text', 'wide', 'full'] as const
/** A picture of this publication's own media. The content is its caption. */
const figureSchema = z.object({
  type: z.literal('figure'),
  attrs: z.object({
    mediaId: z.string().min(1, message('document.pictureUploading')).max(40),
    /** What it shows, for those who do not see it. Empty: it only decorates. */
    alt: line(1_000, 'alt').default(''),
    credit: line(200, 'credit').default(''),
    width: z.enum(figureWidths).default('text'),
  }),
  content: inlineContent,
})

/** Something that is elsewhere: a film, a sound, a post, a page. The content is its caption. What its card knows is read when it is published. */
const embedSchema = z.object({
  type: z.literal('embed'),
  attrs: z.object({
    url: embedUrl,
    /** The author's own words for it. Empty: it goes by its own. */
    title: line(200, 'embed').default(''),
  }),
  content: inlineContent,
})

export type ParagraphNode = z.infer<typeof paragraphSchema>
export type HeadingNode = z.infer<typeof headingSchema>
export type PullQuoteNode = z.infer<typeof pullQuoteSchema>
export type CodeBlockNode = z.infer<typeof codeBlockSchema>
export type HorizontalRuleNode = z.infer<typeof horizontalRuleSchema>
export type FigureNode = z.infer<typeof figureSchema>
export type EmbedNode = z.infer<typeof embedSchema>
export interface ListItemNode {
  type: 'listItem'
  /** The number of an ordered list's point, where it does not follow from the point before. */
  attrs?: { value?: number | undefined } | undefined
  content: (ParagraphNode | ListNode)[]
}
export interface ListNode {
  type: 'bulletList' | 'orderedList'
  attrs?: { start?: number | undefined; type?: ListType | undefined } | undefined
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
  | EmbedNode
  | TableNode
  | ListNode
  | BlockquoteNode
  | AuthorsNoteNode
  | SideBarNode
export interface DocumentNode {
  type: 'doc'
  content: BlockNode[]
}

const listSchema = z.object({
  type: z.enum(['bulletList', 'orderedList']),
  attrs: listAttrs,
  get content(): z.ZodType<ListItemNode[]> {
    return z.array(listItemSchema)
  },
})
const listItemSchema = z.object({
  type: z.literal('listItem', { error: () => message('document.listHoldsItems') }),
  attrs: listItemAttrs,
  content: z.array(z.discriminatedUnion('type', [paragraphSchema, listSchema], { error: cannotHold('list') })),
})
const blockquoteSchema = z.object({
  type: z.literal('blockquote'),
  content: z.array(z.discriminatedUnion('type', [paragraphSchema, listSchema], { error: cannotHold('quotation') })),
})
/** 2022, 2022-10 or 2022-10-05, however it was typed. */
export const partialDateSchema = z.string(message('form.textExpected')).transform((typed, context) => {
  const date = readPartialDate(typed)
  if (date !== undefined) return date
  context.issues.push({ code: 'custom', message: message('document.date'), input: typed })
  return z.NEVER
})

const authorsNoteSchema = z.object({
  type: z.literal('authorsNote'),
  attrs: z.object({ date: partialDateSchema.default('') }).prefault({}),
  content: z.array(z.discriminatedUnion('type', [paragraphSchema, listSchema], { error: cannotHold('authorsNote') })),
})
const sideBarSchema = z.object({
  type: z.literal('sideBar'),
  attrs: z.object({ title: line(120, 'sideBar').default('') }).prefault({}),
  content: z.array(
    z.discriminatedUnion('type', [paragraphSchema, headingSchema, listSchema, blockquoteSchema], { error: cannotHold('sideBar') }),
  ),
})

const blockSchema = z.discriminatedUnion(
  'type',
  [
    paragraphSchema,
    headingSchema,
    pullQuoteSchema,
    codeBlockSchema,
    horizontalRuleSchema,
    figureSchema,
    embedSchema,
    tableSchema,
    listSchema,
    blockquoteSchema,
    authorsNoteSchema,
    sideBarSchema,
  ],
  { error: cannotHold('essay') },
)
const treeSchema = z.object({ type: z.literal('doc'), content: z.array(blockSchema) })

/** Holds what comes from outside to the tree; a refusal says one thing and names the block. */
export const documentSchema: z.ZodType<DocumentNode, unknown> = z.unknown().transform((input, context) => {
  const refuse = (...refusal: Message[]) => {
    context.issues.push({ code: 'custom', message: inTurn(...refusal), input })
    return z.NEVER
  }
  const fault = documentFault(input)
  if (fault) return refuse(fault)
  const tree = treeSchema.safeParse(input, { error: () => message('document.unreadable') })
  if (tree.success) return tree.data
  const issue = tree.error.issues[0]
  const reason = asMessage(issue?.message ?? message('document.unreadable'))
  return typeof issue?.path[1] === 'number' ? refuse(reason, message('document.inBlock', { block: issue.path[1] + 1 })) : refuse(reason)
})

export const emptyDocument: DocumentNode = { type: 'doc', content: [{ type: 'paragraph' }] }

/** Reads the tree back from its row. It was held to the schema when it was written, so it is not checked again. */
export function documentFromJson(json: string): DocumentNode {
  return JSON.parse(json) as DocumentNode
}
