import { Button } from '@/components/ui/button'
import { historyPath } from '@/domain/articles/article-path'
import type { ArticleHistory } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import type { Translator } from '@/i18n/translator-for'
import { revisionTimes } from './revision-time'

interface Props {
  history: ArticleHistory
  settings: Settings
  t: Translator
  /** What is chosen already. */
  from?: number | undefined
  to?: number | undefined
  /** What is wrong with the choice. */
  error?: string | undefined
}

/** As many as one still looks through. Of more, the number is typed. */
const listed = 200

/** Chooses two revisions to be compared. Nothing where there are not two. */
export function CompareForm({ history, settings, t, from, to, error }: Props) {
  const { comparable } = history
  const [last, before] = comparable
  if (!last || !before) return null
  const choices = { comparable, settings, t, error }
  return (
    <form className="compare-form" action={historyPath(history.article.slug)} aria-label={t('history.compareTwo')}>
      <p className="field">
        <label htmlFor="compare-from">{t('history.older')}</label>
        <Revision name="from" chosen={from ?? before.number} {...choices} />
      </p>
      <p className="field">
        <label htmlFor="compare-to">{t('history.newer')}</label>
        <Revision name="to" chosen={to ?? last.number} {...choices} />
      </p>
      <Button>{t('history.compare')}</Button>
      {error ? (
        <p className="error" id="compare-error">
          {error}
        </p>
      ) : null}
    </form>
  )
}

interface RevisionProps extends Pick<Props, 'settings' | 't' | 'error'> {
  name: 'from' | 'to'
  chosen: number
  /** The latest first. */
  comparable: ArticleHistory['comparable']
}

function Revision({ name, chosen, comparable, settings, t, error }: RevisionProps) {
  const field = {
    className: 'input',
    id: `compare-${name}`,
    name,
    defaultValue: chosen,
    ...(error ? { 'aria-describedby': 'compare-error', 'aria-invalid': true as const } : {}),
  }
  if (comparable.length > listed) {
    return <input type="number" required min={comparable.at(-1)?.number} max={comparable[0]?.number} inputMode="numeric" {...field} />
  }
  const when = revisionTimes(comparable, settings)
  return (
    <select {...field}>
      {comparable.map(({ number, createdAt }) => (
        <option key={number} value={number}>
          {t('history.numberAndDay', { number, when: when(createdAt) })}
        </option>
      ))}
    </select>
  )
}
