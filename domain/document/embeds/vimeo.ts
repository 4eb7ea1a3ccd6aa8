import { type EmbedProvider, oembedAt, secondsOf } from './contract'

const frameOrigin = 'https://player.vimeo.com'
const number = /^\d{4,12}$/
// The key of a film that is not listed.
const key = /^[0-9a-f]{6,20}$/

export const vimeo: EmbedProvider = {
  id: 'vimeo',
  name: 'Vimeo',
  frameOrigin,
  examples: [
    'https://vimeo.com/123456789',
    'https://vimeo.com/123456789/abcdef0123',
    'https://vimeo.com/channels/staffpicks/123456789#t=1m30s',
    'https://vimeo.com/groups/shore/videos/123456789',
    'https://player.vimeo.com/video/123456789?h=abcdef0123&badge=0',
  ],
  recognise: ({ host, path, query, fragment }) => {
    if (host !== 'vimeo.com' && host !== 'player.vimeo.com') return null
    const at = path.findIndex((part) => number.test(part))
    const id = path[at]
    const leading = path.slice(0, at).join('/')
    if (!id || !/^(|video|channels\/[^/]+|groups\/[^/]+\/videos|showcase\/[^/]+\/video)$/.test(leading)) return null
    const hidden = [path[at + 1], query.get('h')].find((part) => part && key.test(part))
    if (path.length > at + (path[at + 1] === hidden && hidden ? 2 : 1)) return null
    const start = secondsOf(/^t=(\w+)$/.exec(fragment)?.[1] ?? null)
    const time = start > 0 ? `#t=${start}s` : ''
    const page = `https://vimeo.com/${id}${hidden ? `/${hidden}` : ''}`
    return {
      kind: 'video',
      address: page + time,
      player: `${frameOrigin}/video/${id}?dnt=1&autoplay=1${hidden ? `&h=${hidden}` : ''}${time}`,
      oembed: oembedAt('https://vimeo.com/api/oembed.json', page),
    }
  },
}
