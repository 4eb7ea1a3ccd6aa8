import { LRUCache } from 'lru-cache'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import { asWritten } from './as-written'
import { restrainMarkdown } from './restrain-markdown'
import { textNodes } from './text-nodes'
import { undisguised } from './undisguised'
import { TooMuchWork, workWithin } from './work-budget'

/** All that user text can become. What is not named here is shown as the text it was typed as. */
export type MarkdownNode =
  | { type: 'text' | 'inlineCode' | 'code'; value: string }
  | { type: 'break' }
  | { type: 'paragraph' | 'emphasis' | 'strong' | 'delete' | 'blockquote' | 'listItem'; children: MarkdownNode[] }
  | { type: 'list'; ordered: boolean; start: number; children: MarkdownNode[] }
  | { type: 'link'; href: string; children: MarkdownNode[] }
  | { type: 'heading'; level: 2 | 3; children: MarkdownNode[] }

export interface MarkdownOptions {
  /** The publication's own text may have headings; a guest's may not. */
  headings: boolean
}

/** Elements inside each other; what lies deeper is shown as text. */
export const deepestMarkdown = 16

// Turned off where they begin, so that what they would have been stands as it was typed.
const neverParsed = ['htmlFlow', 'htmlText', 'labelStartImage', 'definition', 'thematicBreak', 'codeIndented']
const headings = ['headingAtx', 'setextUnderline']
const struck = gfmStrikethroughFromMarkdown()
const emphasis = [cjkFriendlyExtension(), gfmStrikethroughCjkFriendly({ singleTilde: false })]

/** A letter is read three or four times. */
const stepsFor = (source: string) => 16 * source.length + 4_000

const kept = new LRUCache<string, MarkdownNode[]>({
  maxSize: 4_000_000,
  sizeCalculation: (_, source) => source.length + 200,
})

/** The tree of a text. Kept in memory by its source: a thread is drawn again with each new comment, its old ones are not parsed again. */
export function markdownTree(source: string, options: MarkdownOptions = { headings: false }): MarkdownNode[] {
  const key = (options.headings ? '#' : ' ') + source
  const before = kept.get(key)
  if (before) return before
  const tree = plainProse(source) ?? parsed(source, options)
  kept.set(key, tree)
  return tree
}

/** Paragraphs of a text that holds no mark of Markdown at all, as most characters do not: the parser would find just these. */
export function plainProse(source: string): MarkdownNode[] | undefined {
  if (/[*_`~<>&\\[\]#:@|=]|www|^[ \t]|[ \t]$|^[-+]|^\d+[.)]/im.test(source)) return undefined
  return asTyped(source)
}

/** The text as paragraphs, in which every mark stands for itself. */
export function asTyped(source: string): MarkdownNode[] {
  return source
    .split(/\n\n+/)
    .filter((block) => block !== '')
    .map((value) => ({ type: 'paragraph', children: textNodes(value.replace(/^\n|\n$/g, ''), false) }))
}

/** What the parser finds, held to the allow-list; what it would not find in time is shown as it was typed. */
export function parsed(source: string, options: MarkdownOptions): MarkdownNode[] {
  const { head, tail, without } = restrainMarkdown(source)
  return [
    ...(treeWithin(stepsFor(head), head, [...neverParsed, ...without, ...(options.headings ? [] : headings)]) ?? asTyped(head)),
    ...asTyped(tail),
  ]
}

function treeWithin(steps: number, source: string, off: string[]): MarkdownNode[] | undefined {
  try {
    const extensions = [...emphasis, asWritten(source), workWithin(steps), { disable: { null: off } }]
    const tree = fromMarkdown(source, { extensions, mdastExtensions: [struck] })
    return allowedChildren(tree, { depth: 0, findsAddresses: !off.includes('address') })
  } catch (error) {
    if (error instanceof TooMuchWork) return undefined
    throw error
  }
}

interface Place {
  depth: number
  /** Not in a link, which holds no other. */
  findsAddresses: boolean
}

function allowedChildren(node: Nodes, place: Place): MarkdownNode[] {
  if (!('children' in node)) return []
  const children: MarkdownNode[] = []
  for (const child of node.children.flatMap((each) => allowed(each, { ...place, depth: place.depth + 1 }))) {
    const last = children.at(-1)
    if (child.type === 'text' && last?.type === 'text') children[children.length - 1] = { type: 'text', value: last.value + child.value }
    else children.push(child)
  }
  return children
}

function allowed(node: Nodes, place: Place): MarkdownNode[] {
  if (place.depth > deepestMarkdown) return [{ type: 'text', value: undisguised(textOf(node)) }]
  switch (node.type) {
    case 'text':
      return textNodes(node.value, place.findsAddresses)
    case 'inlineCode':
    case 'code':
      return [{ type: node.type, value: undisguised(node.value) }]
    case 'break':
      return [{ type: 'break' }]
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
    case 'listItem':
      return [{ type: node.type, children: allowedChildren(node, place) }]
    case 'list':
      return [{ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, children: allowedChildren(node, place) }]
    case 'heading':
      return [{ type: 'heading', level: node.depth <= 2 ? 2 : 3, children: allowedChildren(node, place) }]
    case 'link': {
      const href = node.url.replace(/^www\./i, 'https://$&')
      const children = allowedChildren(node, { ...place, findsAddresses: false })
      // Any other scheme would run or fetch something: the words stay, the link goes. So does one inside another.
      return place.findsAddresses && /^(https?:\/\/|mailto:)/i.test(href) ? [{ type: 'link', href, children }] : children
    }
    default:
      return [{ type: 'text', value: undisguised(textOf(node)) }]
  }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join(' ') : ''
}
