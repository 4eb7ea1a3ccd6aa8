/** Said where a mail would be waited for in vain. */
export function NoMailNote() {
  return (
    <p className="account-note">
      This publication has no mail server yet, so the mail is not sent: it is kept at the desk, where the owner can read your link and pass
      it on.
    </p>
  )
}
