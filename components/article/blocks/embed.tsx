import { cardLabel, type ShownCard, shownCard } from '@/domain/cards/shown-card'
import type { EmbedNode } from '@/domain/document/document'
import { EmbedPoster } from './embed-poster'
import type { Frame } from './frame'
import { InlineText } from './inline-text'

/**
 * Something that is elsewhere, as a card of our own: nothing of it is loaded. Its title leads there; a film or a sound can be played in
 * place, when the reader says so.
 */
export function Embed({ node, frame }: { node: EmbedNode; frame: Frame }) {
  const card = shownCard(node, frame.cards)
  return (
    <figure className={`embed embed-${card.kind}`}>
      <EmbedPoster card={card} frame={frame} />
      <div className="embed-words">
        <p className="label embed-label" {...frame.labelled}>
          {cardLabel(card, frame.t)}
        </p>
        <CardWords card={card} frame={frame} />
      </div>
      {node.content?.length ? (
        <figcaption>
          <InlineText content={node.content} frame={frame} />
        </figcaption>
      ) : null}
    </figure>
  )
}

/** In what language they are nobody has told; each finds its own direction. */
function CardWords({ card, frame }: { card: ShownCard; frame: Frame }) {
  const { t, labelled } = frame
  const says = card.kind === 'post' || card.kind === 'link'
  return (
    <>
      <p className="embed-title" dir="auto">
        <a href={card.address} rel="noopener">
          {card.title}
        </a>
      </p>
      {says && card.description ? (
        <p className="embed-said" dir="auto">
          {card.description}
        </p>
      ) : null}
      <p className="embed-leads" {...labelled}>
        {card.author ? <bdi className="embed-author">{card.author}</bdi> : null} <span>{t('article.leadsTo', { host: card.host })}</span>
      </p>
    </>
  )
}
