/** The mail about comments that wait. Holds nothing that their writers typed: it must not carry a stranger's message. */
export function heldMail({ publication, title, waiting, url }: { publication: string; title: string; waiting: number; url: string }): {
  subject: string
  text: string
} {
  const line = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim()
  const wait = waiting === 1 ? 'A comment waits' : `${waiting} comments wait`
  const text = [`${wait} for you under “${line(title)}”.`, `Read and decide: ${url}`, 'You will hear again only if more arrive.']
  return { subject: `${wait} at ${line(publication)}`.slice(0, 200), text: `${text.join('\n\n')}\n` }
}
