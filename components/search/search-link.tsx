import type { Translator } from '@/i18n/translator-for'

/** The way to the search, among the other ways. */
export function SearchLink({ t, current }: { t: Translator; current: 'page' | 'true' | undefined }) {
  return (
    <a href="/search" rel="search" aria-current={current}>
      {t('search.title')}
    </a>
  )
}
