import type { ReactNode } from 'react'

/** The column of an account page, with its title. */
export function AccountPage({ title, standfirst, children }: { title: string; standfirst?: string; children?: ReactNode }) {
  return (
    <div className="column account">
      <div className="page-head">
        <h1 className="title">{title}</h1>
        {standfirst ? <p className="standfirst">{standfirst}</p> : null}
      </div>
      {children}
    </div>
  )
}
