/** The mail with a sign-in link. Nothing in it was typed by whoever asked for it, so it cannot be made to carry a message. */
export function signInMail(publication: string, url: string, minutes: number): { subject: string; text: string } {
  const name = publication.replace(/\p{Cc}+/gu, ' ').trim()
  const text = [
    `Here is your link to sign in to ${name}:`,
    url,
    `It opens a page with a button. It works once, for ${minutes} minutes.`,
    'If you did not ask for it, there is nothing to do: without the link nobody gets in.',
  ]
  return { subject: `Sign in to ${name}`.slice(0, 200), text: `${text.join('\n\n')}\n` }
}
