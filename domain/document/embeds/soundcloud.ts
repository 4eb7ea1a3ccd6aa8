import { type EmbedProvider, oembedAt } from './contract'

const frameOrigin = 'https://w.soundcloud.com'
const name = /^[\w-]{1,120}$/
// Its own pages, which look like somebody's.
const reserved = ['discover', 'stream', 'you', 'search', 'charts', 'pages', 'upload', 'tags', 'people', 'terms-of-use', 'player']

export const soundcloud: EmbedProvider = {
  id: 'soundcloud',
  name: 'SoundCloud',
  frameOrigin,
  examples: [
    'https://soundcloud.com/far-shore/how-to-wait',
    'https://m.soundcloud.com/far-shore/sets/letters?si=x',
    'https://soundcloud.com/far-shore/how-to-wait/s-a1B2c3',
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/far-shore/how-to-wait&color=%23ff5500',
  ],
  recognise: ({ host, path, query }) => {
    const inner = host === 'w.soundcloud.com' && path[0] === 'player' ? (query.get('url') ?? '') : ''
    const [user = '', first = '', second, ...rest] = inner ? pathIn(inner) : host === 'soundcloud.com' ? path : []
    const isSet = first === 'sets'
    const parts = [user, first, ...(second === undefined ? [] : [second])]
    const fits = isSet ? second !== undefined : second === undefined || /^s-\w{3,20}$/.test(second)
    if (rest.length > 0 || !fits || !parts.every((part) => name.test(part)) || reserved.includes(user)) return null
    const address = `https://soundcloud.com/${parts.join('/')}`
    return {
      kind: 'audio',
      address,
      player: `${frameOrigin}/player/?url=${encodeURIComponent(address)}&auto_play=true&show_teaser=false&visual=false`,
      oembed: oembedAt('https://soundcloud.com/oembed', address),
    }
  },
}

function pathIn(href: string): string[] {
  if (!URL.canParse(href)) return []
  const url = new URL(href)
  return url.hostname.replace(/^(www|m)\./, '') === 'soundcloud.com' ? url.pathname.split('/').filter(Boolean) : []
}
