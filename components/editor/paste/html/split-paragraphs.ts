import { blockSelector } from './elements'
import type { PasteRule } from './pasted-page'

/** Mails and older pages divide their paragraphs by two breaks. One alone divides lines of verse and addresses. */
export const splitParagraphs: PasteRule = ({ page }) => {
  for (const box of page.querySelectorAll('p, div, blockquote, section, article, body')) {
    if (box.closest('li, td, th, pre') || !hasDoubleBreak(box)) continue
    const runs = runsOf(box)
    const made = runs.map((run) => (Array.isArray(run) ? paragraphOf(page, run) : run))
    if (box.tagName === 'P') box.replaceWith(...made)
    else box.replaceChildren(...made)
  }
}

/** What stands between two breaks, as one, and blocks as they are. */
function runsOf(box: Element): (Node[] | Element)[] {
  const runs: (Node[] | Element)[] = []
  let run: Node[] = []
  const flush = () => {
    if (run.some((node) => node.nodeName !== 'BR' && (node.nodeType === 1 || /\S/.test(node.nodeValue ?? '')))) runs.push(run)
    run = []
  }
  for (const node of [...box.childNodes]) {
    if (node.nodeType === 1 && (node as Element).matches(blockSelector)) {
      flush()
      runs.push(node as Element)
    } else if (node.nodeName === 'BR' && run.findLast(says)?.nodeName === 'BR') flush()
    else run.push(node)
  }
  flush()
  return runs
}

const says = (node: Node) => node.nodeType === 1 || /\S/.test(node.nodeValue ?? '')

function hasDoubleBreak(box: Element): boolean {
  const children = [...box.childNodes].filter(says)
  return children.some((node, at) => node.nodeName === 'BR' && children[at + 1]?.nodeName === 'BR')
}

function paragraphOf(page: Document, run: readonly Node[]): Element {
  const paragraph = page.createElement('p')
  const end = run.findLastIndex((node) => says(node) && node.nodeName !== 'BR')
  const start = run.findIndex((node) => says(node) && node.nodeName !== 'BR')
  paragraph.append(...run.slice(start, end + 1))
  return paragraph
}
