import type { ReactNode } from 'react'

/** One matter of an account page under its own heading. */
export function AccountSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="account-section">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
