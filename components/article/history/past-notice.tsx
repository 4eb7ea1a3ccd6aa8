import { articlePath, historyPath } from '@/domain/articles/article-path'
import type { PastRevision } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'

interface Props {
  past: PastRevision
  settings: Settings
  t: Translator
}

/** Says which revision this is, and that there is a newer one, or that this is the present one. */
export function PastNotice({ past, settings, t }: Props) {
  const { number, currentNumber, createdAt, article } = past
  const values = {
    number,
    when: formatDate(createdAt, settings),
    date: (text: React.ReactNode) => <time dateTime={createdAt.toISOString()}>{text}</time>,
    link: (text: React.ReactNode) => <a href={articlePath(article.slug)}>{text}</a>,
  }
  return (
    <aside className="past-notice" aria-label={t('history.revision', { number })}>
      <p>{t.rich(number === currentNumber ? 'history.isPresent' : 'history.isPast', values)}</p>
      <p>
        {number === currentNumber ? null : (
          <a href={`${historyPath(article.slug)}?from=${number}&to=${currentNumber}`}>{t('history.changedSince')}</a>
        )}
        <a href={historyPath(article.slug)}>{t('history.allRevisions')}</a>
      </p>
    </aside>
  )
}
