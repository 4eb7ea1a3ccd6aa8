import { type EmbedProvider, oembedAt } from './contract'

/** Its pages say nothing without their script; its oEmbed gives the words of a post, and its script is left where it is. */
export const x: EmbedProvider = {
  id: 'x',
  name: 'X',
  frameOrigin: null,
  examples: [
    'https://x.com/nune/status/1234567890123456789',
    'https://twitter.com/nune/status/1234567890123456789?s=20',
    'https://mobile.twitter.com/nune/status/1234567890123456789/photo/1',
  ],
  recognise: ({ host, path }) => {
    const [name = '', status, id = ''] = path
    if (!['x.com', 'twitter.com'].includes(host) || !['status', 'statuses'].includes(status ?? '')) return null
    if (!/^\w{1,15}$/.test(name) || !/^\d{5,20}$/.test(id)) return null
    const address = `https://x.com/${name}/status/${id}`
    return { kind: 'post', address, oembed: `${oembedAt('https://publish.x.com/oembed', address)}&omit_script=1&dnt=true` }
  },
}
