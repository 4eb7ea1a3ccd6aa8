import { expect, it } from 'vitest'
import { translatorFor } from '@/i18n/translator-for'
import { cardLabel, shownCard } from './shown-card'
import { unknownCard } from './types'

const t = translatorFor('en')
const film = 'https://youtu.be/abcdefghijk'
const page = 'https://www.paper.example.org/essay'
const post = 'https://social.example.org/@nune/109876543210987654'
const embed = (url: string, title = '') => ({ type: 'embed' as const, attrs: { url, title } })

it('a card that nobody has read says the author’s title, or the host', () => {
  expect(shownCard(embed(page), {}).title).toBe('paper.example.org')
  expect(shownCard(embed(page, 'On queues'), {}).title).toBe('On queues')
  expect(cardLabel(shownCard(embed(page), {}), t)).toBe('Link · paper.example.org')
})

it('the author’s title goes before what the page calls itself', () => {
  const cards = { [film]: { ...unknownCard, title: 'Its own', author: 'Nune', seconds: 3_725 } }
  expect(shownCard(embed(film), cards)).toMatchObject({ title: 'Its own', author: 'Nune', duration: '1:02:05' })
  expect(shownCard(embed(film, 'Mine'), cards).title).toBe('Mine')
  expect(cardLabel(shownCard(embed(film), cards), t)).toBe('Video · YouTube · 1:02:05')
})

it('a page goes by the name that it gives itself, a provider by its own', () => {
  const cards = { [page]: { ...unknownCard, siteName: 'The Paper' }, [film]: { ...unknownCard, siteName: 'Evil' } }
  expect(shownCard(embed(page), cards)).toMatchObject({ site: 'The Paper', host: 'paper.example.org' })
  expect(shownCard(embed(film), cards).site).toBe('YouTube')
})

it('a post goes by who wrote it, whom it does not name twice', () => {
  const cards = { [post]: { ...unknownCard, title: 'Nune on this server', author: 'Nune', description: 'There is a list.' } }
  expect(shownCard(embed(post), cards)).toMatchObject({ title: 'Nune', author: '', description: 'There is a list.' })
})
