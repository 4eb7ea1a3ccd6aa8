import type { ReactNode } from 'react'

/** A page's title over a thick and a thin rule, with what can be done here beside it. */
export function PageHead({ title, aside, children }: { title: string; aside?: ReactNode; children?: ReactNode }) {
  return (
    <div className="room-head">
      <div className="room-head-line">
        <h1>{title}</h1>
        {aside}
      </div>
      {children}
    </div>
  )
}
