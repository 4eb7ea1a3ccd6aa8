import type { ReactNode } from 'react'

/** The head of a page that is no essay: what it is, its name, and a word on it. */
export function PageHead({ kicker, title, children }: { kicker?: string; title: string; children?: ReactNode }) {
  return (
    <header className="page-head">
      {kicker ? (
        <p className="kicker">
          <span>{kicker}</span>
        </p>
      ) : null}
      <h1 className="title">{title}</h1>
      {children ? <p className="small">{children}</p> : null}
    </header>
  )
}
