import { findAddresses } from '@/platform/addresses/find-addresses'

/** What a comment is known by: its text, and what its writer gave. */
export interface FilteredText {
  text: string
  name: string
  email: string
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
const unseen = /\p{Default_Ignorable_Code_Point}/gu
const longest = 30
/** Beyond these a long comment says nothing new of itself. */
const most = 400

function hostsIn(text: string): string[] {
  const hosts = findAddresses(text).flatMap(({ href }) => (URL.canParse(href) ? [new URL(href).hostname.replace(/^www\./, '')] : []))
  return [...new Set(hosts.filter((host) => host !== ''))]
}

/**
 * What the filter learns by: words of any script, each once, the hosts that are linked to, the words of the name and the host of the
 * e-mail address. In one order, so that who writes them takes their rows in one order.
 */
export function tokensOf({ text, name, email }: FilteredText): string[] {
  const hosts = hostsIn(text)
  const tokens = new Set([
    ...hosts.map((host) => `host:${host}`),
    ...(hosts.length > 2 ? ['links:many'] : []),
    ...wordsOf(name).map((word) => `name:${word}`),
    ...(email.includes('@') ? [`mail:${email.slice(email.lastIndexOf('@') + 1).toLowerCase()}`] : []),
    ...wordsOf(text),
  ])
  return [...tokens]
    .filter((token) => token.length <= 100)
    .slice(0, most)
    .sort()
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(unseen, '')
  return [...segmenter.segment(plain)]
    .filter(({ isWordLike, segment }) => isWordLike && segment.length <= longest && /\p{L}/u.test(segment))
    .map(({ segment }) => segment)
}
