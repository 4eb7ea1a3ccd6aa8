import { Picture } from '@/components/ui/picture'
import type { ShownCard } from '@/domain/cards/shown-card'
import type { Frame } from './frame'

/** A card's picture, kept by us, and for what can be played the way to play it. Without script it is the picture alone. */
export function EmbedPoster({ card, frame }: { card: ShownCard; frame: Frame }) {
  const { picture, player } = card
  if (!picture && !player) return null
  const sizes = card.kind === 'link' ? '9rem' : '(min-width: 720px) 680px, calc(100vw - 40px)'
  return (
    <div className={picture ? 'embed-face' : 'embed-face bare'}>
      {picture ? <Picture picture={picture} alt="" sizes={sizes} /> : null}
      {player ? <PlayHere card={card} player={player} frame={frame} /> : null}
    </div>
  )
}

/** reader/play.ts puts the player into the face. What it costs is said before it is done. */
function PlayHere({ card, player, frame }: { card: ShownCard; player: string; frame: Frame }) {
  const { t, labelled } = frame
  const title = t('article.player', { title: card.title })
  return (
    <div className="embed-play" {...labelled}>
      <button type="button" data-play={player} data-title={title} aria-label={`${t('article.playHere')}: ${card.title}`}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path fill="currentColor" d="M4 2v16l14-8z" />
        </svg>
        {t('article.playHere')}
      </button>
      <p>{t('article.loadsFrom', { host: new URL(player).hostname.replace(/^www\./, '') })}</p>
    </div>
  )
}
