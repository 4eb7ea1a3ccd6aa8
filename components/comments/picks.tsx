import type { ReactNode } from 'react'
import type { ThreadComment } from '@/domain/comments/types'
import { exportPath } from '@/domain/exports/export-path'
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
      <p className="small keep-picks">
        {t.rich('comments.keepPicks', {
          pdf: (chunks) => <Copy key="pdf" extension="pdf" article={article} words={chunks} />,
          epub: (chunks) => <Copy key="epub" extension="epub" article={article} words={chunks} />,
        })}
      </p>
    </section>
  )
}

function Copy({ extension, article, words }: { extension: 'pdf' | 'epub'; article: Props['article']; words: ReactNode }) {
  return (
    <a href={exportPath(article.slug, extension, 'picks')} download>
      {words}
    </a>
  )
}
