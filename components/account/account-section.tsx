import type { ComponentProps } from 'react'

/** One matter of an account page under its own heading. */
export function AccountSection({ id, title, children, ...rest }: ComponentProps<'section'> & { id: string; title: string }) {
  return (
    <section className="account-section" {...rest}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
