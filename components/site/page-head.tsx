import type { ReactNode } from 'react'

interface Props {
  kicker?: string
  /** Where the kicker leads: the list in which this is one. */
  kickerHref?: string
  title: string
  children?: ReactNode
}

/** The head of a page that is no essay: what it is, its name, and a word on it. */
export function PageHead({ kicker, kickerHref, title, children }: Props) {
  return (
    <header className="page-head">
      {kicker ? <p className="kicker">{kickerHref ? <a href={kickerHref}>{kicker}</a> : <span>{kicker}</span>}</p> : null}
      <h1 className="title">{title}</h1>
      {children ? <p className="small">{children}</p> : null}
    </header>
  )
}
