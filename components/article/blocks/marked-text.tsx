import { createElement, Fragment, type ReactNode } from 'react'
import type { HardBreakNode, Mark, TextNode } from '@/domain/document/document'

type Words = TextNode | HardBreakNode

const elements: Record<Exclude<Mark['type'], 'link'>, 'em' | 'strong' | 's' | 'code'> = {
  italic: 'em',
  bold: 'strong',
  strike: 's',
  code: 'code',
}

/** Words with their marks and links. Neighbours that lead to one place are one link, however many marks divide them. */
export function MarkedText({ words }: { words: readonly Words[] }): ReactNode {
  return runsOf(words).map(linked)
}

function linked({ href, words }: Run, key: number): ReactNode {
  const inner = words.map(marked)
  return href === undefined ? (
    <Fragment key={key}>{inner}</Fragment>
  ) : (
    <a key={key} href={href} className={saysItself(href, words) ? 'address' : undefined}>
      {inner}
    </a>
  )
}

/** True of a link whose words are its address: on paper it need not be said again. */
function saysItself(href: string, words: Words[]): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?|\/$/g, '')
  return (
    bare(
      words
        .map((word) => (word.type === 'text' ? word.text : ''))
        .join('')
        .trim(),
    ) === bare(href)
  )
}

function marked(node: Words, key: number): ReactNode {
  if (node.type === 'hardBreak') return <br key={key} />
  let inner: ReactNode = node.text
  for (const mark of node.marks ?? []) if (mark.type !== 'link') inner = createElement(elements[mark.type], null, inner)
  return <Fragment key={key}>{inner}</Fragment>
}

interface Run {
  href: string | undefined
  words: Words[]
}

function runsOf(words: readonly Words[]): Run[] {
  const runs: Run[] = []
  for (const node of words) {
    const href = hrefOf(node)
    const last = runs.at(-1)
    if (last && last.href === href) last.words.push(node)
    else runs.push({ href, words: [node] })
  }
  return runs
}

function hrefOf(node: Words): string | undefined {
  return node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link')?.attrs.href : undefined
}
