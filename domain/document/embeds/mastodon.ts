import type { EmbedProvider } from './contract'

const person = /^@[\w.-]{1,60}(@[a-z0-9.-]+\.[a-z]{2,})?$/i
const number = /^\d{6,24}$/

/** A post on any server that writes its addresses as Mastodon does. Its page says what it says; some servers' oEmbed says nothing. */
export const mastodon: EmbedProvider = {
  id: 'mastodon',
  name: '',
  frameOrigin: null,
  examples: [
    'https://social.example.org/@nune/109876543210987654',
    'https://social.example.org/@nune@far.example.net/109876543210987654',
    'https://social.example.org/users/nune/statuses/109876543210987654',
    'https://social.example.org/@nune/109876543210987654/embed',
  ],
  recognise: ({ path, href }) => {
    const { origin } = new URL(href)
    const [first = '', second = '', third, fourth, ...rest] = path
    if (first === 'users' && third === 'statuses' && fourth && number.test(fourth) && person.test(`@${second}`) && rest.length === 0)
      return { kind: 'post', address: `${origin}/@${second}/${fourth}` }
    const isEmbed = third === 'embed' && fourth === undefined
    if (!person.test(first) || !number.test(second) || (third !== undefined && !isEmbed)) return null
    return { kind: 'post', address: `${origin}/${first}/${second}` }
  },
}
