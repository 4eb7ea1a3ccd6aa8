import type { Words } from '@/i18n/translator-for'

/** The way to the search, among the other ways. */
export function SearchLink({ words, current }: { words: Words; current: 'page' | 'true' | undefined }) {
  return (
    <a href="/search" rel="search" aria-current={current}>
      {words('search.title')}
    </a>
  )
}
