import { type EmbedProvider, type EmbedUrl, oembedAt, secondsOf } from './contract'

const frameOrigin = 'https://www.youtube-nocookie.com'

/** Its players come from the host that sets no cookie before something is played. */
export const youtube: EmbedProvider = {
  id: 'youtube',
  name: 'YouTube',
  frameOrigin,
  examples: [
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://m.youtube.com/watch?app=desktop&v=abcdefghijk&t=1m30s',
    'https://youtu.be/abcdefghijk?si=x&t=90',
    'https://www.youtube.com/shorts/abcdefghijk',
    'https://www.youtube.com/live/abcdefghijk?feature=share',
    'https://www.youtube.com/embed/abcdefghijk?start=90',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
    'https://music.youtube.com/watch?v=abcdefghijk',
  ],
  recognise: (url) => {
    const id = idOf(url)
    if (!id || !/^[\w-]{11}$/.test(id)) return null
    const start = secondsOf(url.query.get('t') ?? url.query.get('start'))
    const page = `https://www.youtube.com/watch?v=${id}`
    return {
      kind: 'video',
      address: start > 0 ? `${page}&t=${start}s` : page,
      player: `${frameOrigin}/embed/${id}?autoplay=1${start > 0 ? `&start=${start}` : ''}`,
      oembed: oembedAt('https://www.youtube.com/oembed', page),
    }
  },
}

function idOf({ host, path, query }: EmbedUrl): string | null | undefined {
  if (host === 'youtu.be') return path.length === 1 ? path[0] : null
  if (!['youtube.com', 'music.youtube.com', 'youtube-nocookie.com'].includes(host)) return null
  if (path[0] === 'watch' && path.length === 1) return query.get('v')
  return ['shorts', 'live', 'embed', 'v'].includes(path[0] ?? '') && path.length === 2 ? path[1] : null
}
