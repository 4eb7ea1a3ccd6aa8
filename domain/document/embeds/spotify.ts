import { type EmbedProvider, oembedAt } from './contract'

const frameOrigin = 'https://open.spotify.com'
const kinds = ['track', 'album', 'playlist', 'episode', 'show', 'artist']

export const spotify: EmbedProvider = {
  id: 'spotify',
  name: 'Spotify',
  frameOrigin,
  examples: [
    'https://open.spotify.com/episode/0123456789abcdefghijAB',
    'https://open.spotify.com/intl-de/track/0123456789abcdefghijAB?si=x',
    'https://open.spotify.com/embed/show/0123456789abcdefghijAB?theme=0',
  ],
  recognise: ({ host, path }) => {
    if (host !== 'open.spotify.com') return null
    const [kind = '', id = '', ...rest] = /^(embed|intl-[a-z-]{2,7})$/.test(path[0] ?? '') ? path.slice(1) : path
    if (!kinds.includes(kind) || !/^[0-9A-Za-z]{22}$/.test(id) || rest.length > 0) return null
    const address = `https://open.spotify.com/${kind}/${id}`
    return {
      kind: 'audio',
      address,
      player: `${frameOrigin}/embed/${kind}/${id}`,
      oembed: oembedAt('https://open.spotify.com/oembed', address),
    }
  },
}
