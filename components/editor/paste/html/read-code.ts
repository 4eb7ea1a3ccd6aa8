import { blockSelector, removeAll, styleOf, wordsOf } from './elements'
import type { PasteRule } from './pasted-page'

const gutters =
  '.blob-num, .gutter, .lineno, .linenos, .linenodiv, .line-numbers-rows, .react-line-number, .rouge-gutter, .hljs-ln-numbers, [data-line-number]:empty'
const fixedWidth = /mono|courier|consolas|menlo|monaco|\bcode\b|fira code|jetbrains|inconsolata|lucida console/i

/** Code, however a program puts it on the clipboard, is one block of plain lines. */
export const readCode: PasteRule = ({ page }) => {
  removeAll(page, gutters)
  for (const verse of page.querySelectorAll('pre.wp-block-verse, .preformatted-block pre')) readVerse(verse)
  for (const table of page.querySelectorAll('table'))
    if (isCodeTable(table)) replaceByCode(table, [...table.rows].map((row) => lineText(row)).join('\n'))
  for (const box of page.querySelectorAll('div, p')) if (page.contains(box) && isEditorCode(box)) replaceByCode(box, linesOf(box))
  joinPres(page)
  for (const pre of page.querySelectorAll('pre')) if (!pre.hasAttribute('data-code')) replaceByCode(pre, linesOf(pre))
}

/** Verse that only keeps its blanks is no code: a stanza a paragraph, its lines divided by breaks. */
function readVerse(verse: Element): void {
  const page = verse.ownerDocument
  const stanzas = linesOf(verse).split(/\n\s*\n/)
  const made = stanzas.map((stanza) => {
    const paragraph = page.createElement('p')
    for (const [at, line] of stanza.trim().split('\n').entries()) paragraph.append(...(at > 0 ? [page.createElement('br')] : []), line)
    return paragraph
  })
  removeAll(page, '.preformatted-block label')
  verse.replaceWith(...made)
}

function isCodeTable(table: HTMLTableElement): boolean {
  return (
    table.matches('.highlight, .rouge-table, .hljs-ln, .js-file-line-container') ||
    table.querySelector('td.blob-code, td.code pre, td.hljs-ln-code') !== null
  )
}

/** VS Code and its kin: a box that keeps its blanks, in a face of one width, with a box a line. */
function isEditorCode(box: Element): boolean {
  const keepsBlanks = /^(pre|pre-wrap|break-spaces)$/.test(styleOf(box, 'white-space'))
  return keepsBlanks && fixedWidth.test(styleOf(box, 'font-family')) && wordsOf(box) !== '' && box.closest('pre') === null
}

/** Word and Slack send a <pre> for each line. */
function joinPres(page: Document): void {
  for (const pre of page.querySelectorAll('pre')) {
    let next = pre.nextElementSibling
    while (next?.tagName === 'PRE' && page.contains(pre) && onlyBlanksBetween(pre, next)) {
      pre.append('\n', ...next.childNodes)
      next.remove()
      next = pre.nextElementSibling
    }
  }
}

function onlyBlanksBetween(from: Element, to: Element): boolean {
  for (let node = from.nextSibling; node && node !== to; node = node.nextSibling) if (/\S/.test(node.textContent ?? '')) return false
  return true
}

function replaceByCode(element: Element, text: string): void {
  const page = element.ownerDocument
  const pre = page.createElement('pre')
  const code = page.createElement('code')
  const language = languageOf(element)
  pre.setAttribute('data-code', '')
  if (language) code.className = `language-${language}`
  code.textContent = text
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '')
  pre.append(code)
  element.replaceWith(pre)
}

function languageOf(element: Element): string | undefined {
  const near = [
    element,
    element.querySelector('code'),
    element.closest('[class*="highlight-source-"], [class*="language-"], [class*="lang-"]'),
  ]
  const classes = near.map((part) => part?.getAttribute('class') ?? '').join(' ')
  const named = /(?:language-|lang-|highlight-source-|brush:\s*)([\w+#-]{1,40})/i.exec(classes)?.[1]
  return named === 'plaintext' || named === 'none' ? undefined : named
}

/** The lines of a box whose lines are boxes, breaks or line ends. */
function linesOf(element: Element): string {
  const lines: string[] = ['']
  const write = (text: string): void => {
    const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n')
    lines.push((lines.pop() ?? '') + first, ...rest)
  }
  const isAtStart = () => lines.at(-1) === ''
  const walk = (node: Node, isFirst: boolean): void => {
    const isBreak = node.nodeName === 'BR'
    if (node.nodeType === 3 || isBreak) write(isBreak ? '\n' : (node.nodeValue ?? ''))
    if (node.nodeType !== 1 || isBreak) return
    const part = node as Element
    const isLine = part.matches(blockSelector) && part !== element
    if (isLine && !isFirst && !isAtStart()) write('\n')
    const before = lines.length
    let child = 0
    for (const inner of part.childNodes) walk(inner, isLine && child++ === 0)
    // An empty box is an empty line, unless a break in it has said so.
    if (isLine && part.nextSibling && (!isAtStart() || (lines.length === before && part.textContent === ''))) write('\n')
  }
  walk(element, true)
  return lines.join('\n')
}

function lineText(row: HTMLTableRowElement): string {
  return (row.textContent ?? '').replace(/^\n+|\s+$/g, '')
}
