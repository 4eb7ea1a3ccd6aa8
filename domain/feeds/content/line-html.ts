import type { FootnoteNode, HardBreakNode, InlineNode, Mark, TextNode } from '@/domain/document/document'
import type { DocumentOutline } from '@/domain/document/document-outline'
import { element, type Markup } from '@/platform/markup/markup'
import { wholeAddress } from './whole-address'

interface Setting {
  url: string
  outline: DocumentOutline
  article: { id: string }
}

const elements: Record<Exclude<Mark['type'], 'link'>, string> = { bold: 'strong', italic: 'em', strike: 's', code: 'code' }

/** A line of an essay. A note leaves its number, which leads to the note at the end. */
export function lineHtml(nodes: readonly InlineNode[], setting: Setting): Markup[] {
  return runsOf(nodes).flatMap(({ href, nodes: run }) => {
    const inner = run.map((node) => inlineHtml(node, setting))
    const address = href === undefined ? undefined : wholeAddress(href, setting.url)
    return address === undefined ? inner : [element('a', { href: address }, ...inner)]
  })
}

function inlineHtml(node: InlineNode, setting: Setting): Markup {
  if (node.type === 'hardBreak') return element('br')
  if (node.type === 'footnote') return noteMark(node, setting)
  return (node.marks ?? []).reduce<Markup>(
    (inner, mark) => (mark.type === 'link' ? inner : element(elements[mark.type], {}, inner)),
    node.text,
  )
}

function noteMark(node: FootnoteNode, { outline, article }: Setting): Markup {
  const number = outline.footnoteNumbers.get(node) ?? 0
  const { note, mark } = noteIds(article.id, number)
  return element('sup', {}, element('a', { href: `#${note}`, id: mark }, String(number)))
}

/** The names of a note and of its mark. Many essays may stand on one page of a reading program, so the essay is part of them. */
export function noteIds(articleId: string, number: number): { note: string; mark: string } {
  // As the programs know them that show a note where its mark is.
  return { note: `fn-${articleId}-${number}`, mark: `fnref-${articleId}-${number}` }
}

interface Run {
  href: string | undefined
  nodes: InlineNode[]
}

// Neighbours that lead to one place are one link, however many marks divide them.
function runsOf(nodes: readonly InlineNode[]): Run[] {
  const runs: Run[] = []
  for (const node of nodes) {
    const href = hrefOf(node)
    const last = runs.at(-1)
    if (last && last.href === href) last.nodes.push(node)
    else runs.push({ href, nodes: [node] })
  }
  return runs
}

function hrefOf(node: TextNode | HardBreakNode | FootnoteNode): string | undefined {
  return node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link')?.attrs.href : undefined
}
