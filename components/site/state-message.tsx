import type { ReactNode } from 'react'

interface Props {
  /** What the page says of itself, before the sentence: 'Not found'. */
  kicker?: string
  title: string
  words: string
  children?: ReactNode
}

/** A page that has only one thing to say: nothing here, not found, not now. */
export function StateMessage({ kicker, title, words, children }: Props) {
  return (
    <div className="column face">
      {kicker ? (
        <p className="kicker">
          <span>{kicker}</span>
        </p>
      ) : null}
      <h1 className="title">{title}</h1>
      <p className="standfirst">{words}</p>
      {children}
    </div>
  )
}
