import type { ThreadComment } from '@/domain/comments/types'
import { commentSummary } from '@/domain/feeds/content/comment-html'
import type { Translator } from '@/i18n/translator-for'
import { commentPaths } from './comment-paths'

interface Props {
  article: { slug: string }
  picks: readonly ThreadComment[]
  t: Translator
}

const mostCharacters = 280

/** What the author would keep of the thread, first of all: the beginning of each, and the way to it. */
export function Picks({ article, picks, t }: Props) {
  if (picks.length === 0) return null
  return (
    <section className="picks" aria-labelledby="picks-title">
      <h3 id="picks-title">{t('comments.picks')}</h3>
      <ul>
        {picks.map((pick) => (
          <li key={pick.id}>
            <blockquote>{commentSummary(pick.source, mostCharacters)}</blockquote>
            <a href={commentPaths.thread(article, pick.id)}>{pick.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
