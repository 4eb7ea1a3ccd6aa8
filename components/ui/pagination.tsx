interface Props {
  page: number
  pages: number
  /** The address of a page of this list. */
  href: (page: number) => string
  label?: string
  newer?: string
  older?: string
}

/** The way to the pages before and after. Nothing when there is one page. */
export function Pagination({ page, pages, href, label = 'Pages', newer = 'Newer', older = 'Older' }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label={label}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          <span aria-hidden="true">← </span>
          {newer}
        </a>
      ) : (
        <span />
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {older}
          <span aria-hidden="true"> →</span>
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
