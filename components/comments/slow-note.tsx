import type { ThreadRules } from '@/domain/articles/types'
import type { Translator } from '@/i18n/translator-for'

/** Says beforehand that one has to wait between two comments. Nothing where nobody has to. */
export function SlowNote({ article, t }: { article: Pick<ThreadRules, 'slowMinutes'>; t: Translator }) {
  return article.slowMinutes === 0 ? null : <p className="small">{t('comments.slowThread', { count: article.slowMinutes })}</p>
}
