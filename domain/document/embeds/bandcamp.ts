import type { EmbedProvider } from './contract'

/** Its player goes by a number that only the page knows, so what is there is heard there. */
export const bandcamp: EmbedProvider = {
  id: 'bandcamp',
  name: 'Bandcamp',
  frameOrigin: null,
  examples: ['https://far-shore.bandcamp.com/album/letters', 'https://far-shore.bandcamp.com/track/how-to-wait?from=search'],
  recognise: ({ host, path }) => {
    const [kind = '', name = '', ...rest] = path
    if (!/^[a-z0-9-]+\.bandcamp\.com$/.test(host) || !['album', 'track'].includes(kind)) return null
    if (!/^[\w-]{1,200}$/.test(name) || rest.length > 0) return null
    return { kind: 'audio', address: `https://${host}/${kind}/${name}` }
  },
}
