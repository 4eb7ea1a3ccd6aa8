import type { Translator } from '@/i18n/translator-for'
import { directionOf } from '@/platform/language/direction'

interface Props {
  page: number
  pages: number
  /** The address of a page of this list. */
  href: (page: number) => string
  t: Translator
  label?: string
  /** What the page before holds; newer things, unless it is said. */
  before?: string
  /** What the page after holds; older things, unless it is said. */
  after?: string
}

/** The way to the pages before and after. Nothing when there is one page. */
export function Pagination({ page, pages, href, t, ...said }: Props) {
  if (pages <= 1) return null
  const { label = t('site.pages'), before = t('site.newer'), after = t('site.older') } = said
  const [back, on] = directionOf(t.lang) === 'rtl' ? ['→', '←'] : ['←', '→']
  return (
    <nav className="pagination" aria-label={label}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          <span aria-hidden="true">{back} </span>
          {before}
        </a>
      ) : (
        <span />
      )}
      <span>{t('site.pageOf', { page, pages })}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {after}
          <span aria-hidden="true"> {on}</span>
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
