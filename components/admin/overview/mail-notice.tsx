import Link from 'next/link'

/** Without a mail server nothing is lost, but somebody must know where it went. */
export function MailNotice() {
  return (
    <p className="admin-notice">
      No mail server is set: mail stays in the outbox, and <Link href="/admin/mail">you can read it here</Link>. Everything else works
      without one.
    </p>
  )
}
