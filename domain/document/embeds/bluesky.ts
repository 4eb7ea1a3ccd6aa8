import { type EmbedProvider, oembedAt } from './contract'

export const bluesky: EmbedProvider = {
  id: 'bluesky',
  name: 'Bluesky',
  frameOrigin: null,
  examples: [
    'https://bsky.app/profile/nune.example.org/post/3kabcdefghijk',
    'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3kabcdefghijk?ref_src=embed',
  ],
  recognise: ({ host, path }) => {
    const [profile, name = '', post, id = '', ...rest] = path
    if (host !== 'bsky.app' || profile !== 'profile' || post !== 'post' || rest.length > 0) return null
    if (!/^(did:[a-z]+:[\w.:-]{1,100}|[a-z0-9-]+(\.[a-z0-9-]+)+)$/i.test(name) || !/^[a-z0-9]{8,20}$/.test(id)) return null
    const address = `https://bsky.app/profile/${name}/post/${id}`
    return { kind: 'post', address, oembed: oembedAt('https://embed.bsky.app/oembed', address) }
  },
}
