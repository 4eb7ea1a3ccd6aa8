/** A mail as a mail program reads it: headers unfolded, by their names in lower case, and each part with its type. */
export function readMail(raw: string): { headers: Record<string, string>; parts: [type: string, text: string][] } {
  const { headers, body } = splitHead(raw)
  const [, boundary] = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '') ?? []
  if (boundary === undefined) return { headers, parts: [] }
  const bodies = body.split(`--${boundary}`).slice(1, -1)
  return {
    headers,
    parts: bodies.map((part) => {
      const { headers: head, body: text } = splitHead(part.replace(/^\n/, ''))
      return [head['content-type'] ?? '', decoded(text, head['content-transfer-encoding'] ?? '').trimEnd()]
    }),
  }
}

function splitHead(raw: string): { headers: Record<string, string>; body: string } {
  const end = raw.indexOf('\n\n')
  const lines = raw
    .slice(0, end)
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return { headers, body: raw.slice(end + 2) }
}

function decoded(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString()
  if (encoding !== 'quoted-printable') return text
  const bytes = text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
