import type { BlockquoteNode, EmbedNode, InlineNode, ParagraphNode } from '@/domain/document/document'
import type { Translator } from '@/i18n/translator-for'
import { cardLabel, shownCard } from './shown-card'
import type { Cards } from './types'

/**
 * A card in blocks that every form knows, for feeds and for copies, where nothing plays: what it is, its title, which leads there, what it
 * says, its caption. The caption's nodes are the embed's own, so that its notes keep their numbers.
 */
export function cardBlocks(node: EmbedNode, cards: Cards, t: Translator): BlockquoteNode {
  const card = shownCard(node, cards)
  const line = (...content: InlineNode[]): ParagraphNode[] => (content.length > 0 ? [{ type: 'paragraph', content }] : [])
  const said = card.kind === 'post' && card.description ? line({ type: 'text', text: card.description }) : []
  return {
    type: 'blockquote',
    content: [
      ...line({ type: 'text', text: cardLabel(card, t), marks: [{ type: 'bold' }] }),
      ...line({ type: 'text', text: card.title, marks: [{ type: 'link', attrs: { href: card.address } }] }),
      ...said,
      ...line(...(node.content ?? [])),
    ],
  }
}
