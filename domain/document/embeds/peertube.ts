import { type EmbedProvider, oembedAt } from './contract'

const id = /^([1-9A-HJ-NP-Za-km-z]{22}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Known by its paths, since everybody has an instance of their own; so none of their players may be opened on our pages (decision 015). */
export const peertube: EmbedProvider = {
  id: 'peertube',
  name: '',
  frameOrigin: null,
  examples: [
    'https://films.example.org/w/4ZvTfqWqTHtFwtyQZp7xyz',
    'https://films.example.org/videos/watch/3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'https://films.example.org/videos/embed/3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  ],
  recognise: ({ host, path, href }) => {
    const known = { w: 2, videos: 3 }[path[0] ?? '']
    if (path.length !== known || (known === 3 && !['watch', 'embed'].includes(path[1] ?? ''))) return null
    const video = path.at(-1) ?? ''
    if (!id.test(video) || host === '') return null
    const { origin } = new URL(href)
    const address = `${origin}/w/${video}`
    return { kind: 'video', address, oembed: oembedAt(`${origin}/services/oembed`, address) }
  },
}
