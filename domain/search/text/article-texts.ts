import type { DocumentNode } from '@/domain/document/document'
import { inlineText, nodesOf, rowLine } from '@/domain/document/document-walk'

/** A stretch of an essay that search reads and quotes by itself. */
export interface ArticleText {
  text: string
  heading: boolean
}

/** Everything that an essay says, in reading order: paragraphs, headings, lists, side bars, captions and what pictures show, notes. */
export function articleTexts(document: DocumentNode): ArticleText[] {
  const texts: ArticleText[] = []
  const add = (written: string, heading = false) => {
    const text = written.replace(/\s+/gu, ' ').trim().normalize('NFC')
    if (text !== '') texts.push({ text, heading })
  }
  for (const node of nodesOf(document)) {
    if (node.type === 'sideBar') add(node.attrs.title, true)
    else if (node.type === 'figure') for (const words of [inlineText(node.content), node.attrs.alt, node.attrs.credit]) add(words)
    else if (node.type === 'embed') for (const words of [node.attrs.title, inlineText(node.content)]) add(words)
    else if (node.type === 'table') add(node.attrs.caption)
    else if (node.type === 'tableRow') add(inlineText(rowLine(node)))
    else if (node.type === 'heading') add(inlineText(node.content), true)
    else if (['paragraph', 'pullQuote', 'codeBlock', 'footnote'].includes(node.type) && 'content' in node)
      add(inlineText(node.content as never))
  }
  return texts
}
