import { Button } from '@/components/ui/button'
import { historyPath } from '@/domain/articles/article-path'
import type { ArticleHistory } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import type { Words } from '@/domain/words/words-of'
import { revisionTime } from './revision-time'

interface Props {
  history: ArticleHistory
  settings: Settings
  words: Words
  /** What is chosen already. */
  from?: number | undefined
  to?: number | undefined
  /** What is wrong with the choice. */
  error?: string | undefined
}

/** Chooses two revisions to be compared. Nothing where there are not two. */
export function CompareForm({ history, settings, words, from, to, error }: Props) {
  const { comparable } = history
  const [last, before] = comparable
  if (!last || !before) return null
  const options = comparable.map(({ number, createdAt }) => (
    <option key={number} value={number}>
      {words('history.numberAndDay', { number, when: revisionTime(createdAt, comparable, settings) })}
    </option>
  ))
  const described = error ? { 'aria-describedby': 'compare-error', 'aria-invalid': true as const } : {}
  return (
    <form className="compare-form" action={historyPath(history.article.slug)} aria-label={words('history.compareTwo')}>
      <p className="field">
        <label htmlFor="compare-from">{words('history.older')}</label>
        <select className="input" id="compare-from" name="from" defaultValue={from ?? before.number} {...described}>
          {options}
        </select>
      </p>
      <p className="field">
        <label htmlFor="compare-to">{words('history.newer')}</label>
        <select className="input" id="compare-to" name="to" defaultValue={to ?? last.number} {...described}>
          {options}
        </select>
      </p>
      <Button>{words('history.compare')}</Button>
      {error ? (
        <p className="error" id="compare-error">
          {error}
        </p>
      ) : null}
    </form>
  )
}
