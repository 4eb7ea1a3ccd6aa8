import type { EmbedProvider } from './contract'

/** Any page: what nobody else knows. */
export const link: EmbedProvider = {
  id: 'link',
  name: '',
  frameOrigin: null,
  examples: ['https://www.w3.org/TR/html-design-principles/', 'https://example.org/?a=1&b=2#part'],
  recognise: ({ href }) => ({ kind: 'link', address: href }),
}
