import { richWords } from '@/components/ui/rich-words'
import { articlePath, historyPath } from '@/domain/articles/article-path'
import type { PastRevision } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { timeInWords } from '@/i18n/dates'
import type { Words } from '@/i18n/translator-for'

interface Props {
  past: PastRevision
  settings: Settings
  words: Words
}

/** Says which revision this is, and that there is a newer one, or that this is the present one. */
export function PastNotice({ past, settings, words }: Props) {
  const { number, currentNumber, createdAt, article } = past
  const values = {
    number,
    when: timeInWords(createdAt, settings),
    date: (text: React.ReactNode) => <time dateTime={createdAt.toISOString()}>{text}</time>,
    link: (text: React.ReactNode) => <a href={articlePath(article.slug)}>{text}</a>,
  }
  return (
    <aside className="past-notice" aria-label={words('history.revision', { number })}>
      <p>{richWords(words, number === currentNumber ? 'history.isPresent' : 'history.isPast', values)}</p>
      <p>
        {number === currentNumber ? null : (
          <a href={`${historyPath(article.slug)}?from=${number}&to=${currentNumber}`}>{words('history.changedSince')}</a>
        )}
        <a href={historyPath(article.slug)}>{words('history.allRevisions')}</a>
      </p>
    </aside>
  )
}
