import type { EmbedProvider } from './contract'

const frameOrigin = 'https://embed.podcasts.apple.com'

export const applePodcasts: EmbedProvider = {
  id: 'apple-podcasts',
  name: 'Apple Podcasts',
  frameOrigin,
  examples: [
    'https://podcasts.apple.com/gb/podcast/letters-from-the-far-shore/id1234567890',
    'https://podcasts.apple.com/us/podcast/how-to-wait/id1234567890?i=1000123456789',
    'https://podcasts.apple.com/podcast/id1234567890',
    'https://embed.podcasts.apple.com/am/podcast/how-to-wait/id1234567890?i=1000123456789&theme=light',
  ],
  recognise: ({ host, path, query }) => {
    if (host !== 'podcasts.apple.com' && host !== 'embed.podcasts.apple.com') return null
    const show = path.at(-1) ?? ''
    if (!/^([a-z]{2}\/)?podcast\/([^/]+\/)?id\d{4,15}$/.test(path.join('/')) || show === '') return null
    const episode = /^\d{4,20}$/.exec(query.get('i') ?? '')?.[0]
    const place = `/${path.join('/')}${episode ? `?i=${episode}` : ''}`
    return { kind: 'audio', address: `https://podcasts.apple.com${place}`, player: frameOrigin + place }
  },
}
