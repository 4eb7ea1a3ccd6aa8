import type { Translator } from '@/i18n/translator-for'

/** Says that the essay ends here: a leaf. */
export function EndMark({ t }: { t: Translator }) {
  return (
    <p className="end-mark">
      <svg viewBox="0 0 44 26" role="img" aria-label={t('article.end')}>
        <path fill="currentColor" d="M15 4c6-5 15-1 26 9-11 10-20 14-26 9-5-4-2-9 3-9-5 0-8-5-3-9Z" />
        <path fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" d="M17 13C10 13 4 15 3 21" />
      </svg>
    </p>
  )
}
