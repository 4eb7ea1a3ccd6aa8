// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { BlockNode, DocumentNode, InlineNode } from '@/domain/document/document'
import { everyNode } from '@/domain/exports/factory'
import { passageText } from '@/domain/passages/passage-text'
import { foldShownText, passageTextRoot, shownPieces } from '@/domain/passages/shown-text'
import { DocumentBody } from './document-body'

/** As a browser has it. */
function textOfPage(document: DocumentNode): string {
  const html = renderToStaticMarkup(
    <DocumentBody
      document={document}
      media={{}}
      cards={{}}
      dropCap={true}
      publication={{ language: 'en', timeZone: 'UTC' }}
      language="hy"
    />,
  )
  const root = new DOMParser().parseFromString(html, 'text/html').querySelector(passageTextRoot)
  if (!root) throw new Error('The page has no text.')
  return foldShownText([...shownPieces(root)].map(({ text }) => text).join(''))
}

const text = (words: string): InlineNode => ({ type: 'text', text: words })
const note = (words: string): InlineNode => ({ type: 'footnote', content: [{ type: 'text', text: words }] })
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content })

it('passages / text: the page and the server count passages in the same text, whatever an essay is made of', () => {
  expect(passageText(everyNode).length).toBeGreaterThan(200)
  expect(textOfPage(everyNode)).toBe(passageText(everyNode))
  for (const block of everyNode.content) {
    const document: DocumentNode = { type: 'doc', content: [block] }
    expect(textOfPage(document)).toBe(passageText(document))
  }
})

it('passages / text: one line, with notes at its end and no pull quote, so that a paragraph split or joined is the same', () => {
  const document: DocumentNode = {
    type: 'doc',
    content: [
      paragraph(text('One'), note('A note.'), text(' line,\u00a0 with  soft\u00adness'), { type: 'hardBreak' }, text('and an end.')),
      { type: 'pullQuote', content: [text('One line'), note('Another.')] },
      paragraph(text('Two.')),
    ],
  }
  expect(passageText(document)).toBe('One line, with softness and an end. Two. A note. Another.')
  expect(textOfPage(document)).toBe(passageText(document))
})
