import { useSyncExternalStore } from 'react'
import { Picture } from '@/components/ui/picture'
import { shownCard } from '@/domain/cards/shown-card'
import type { CardView } from '@/domain/cards/types'
import type { EmbedKind } from '@/domain/document/embeds/contract'
import type { AskedAgain, CardStore } from './card-store'

const kindNames: Record<EmbedKind, string> = { video: 'Video', audio: 'Audio', post: 'Post', link: 'Link' }

interface Props {
  url: string
  /** The author's own. */
  title: string
  known: CardView | undefined
  cards: CardStore
}

/** What readers will see of an address. */
export function EmbedCard({ url, title, known, cards }: Props) {
  const card = shownCard({ type: 'embed', attrs: { url, title } }, known ? { [url]: known } : {})
  const { picture } = card
  return (
    <>
      {picture && (
        <div className="embed-face">
          <Picture picture={picture} alt="" sizes="40rem" eager />
        </div>
      )}
      <p className="label embed-label">{[kindNames[card.kind], card.site, card.duration].filter(Boolean).join(' · ')}</p>
      <p className="embed-title" dir="auto">
        {card.title}
      </p>
      {card.description && (card.kind === 'post' || card.kind === 'link') && (
        <p className="embed-said" dir="auto">
          {card.description}
        </p>
      )}
      <p className="embed-leads">
        <span>Leads to {card.host}</span>
        {card.player && <span>Plays in place when a reader asks</span>}
      </p>
      <ReadAgain url={url} known={known} cards={cards} />
    </>
  )
}

function ReadAgain({ url, known, cards }: Omit<Props, 'title'>) {
  const again = useSyncExternalStore(
    cards.subscribe,
    () => cards.askedAgain(url),
    () => notAsked,
  )
  if (!known?.readAt && !known?.failure) return <p className="small">What it is called is read when the essay is published.</p>
  return (
    <p className="small" role="status">
      {again.state === 'asked'
        ? 'It is being read…'
        : 'message' in again
          ? again.message
          : known.failure && `Could not be read: ${known.failure}`}{' '}
      {again.state !== 'asked' && (
        <button type="button" className="block-action" onClick={() => cards.readAgain(url)}>
          Read again
        </button>
      )}
    </p>
  )
}

const notAsked: AskedAgain = { state: 'idle' }
