import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { getPublishedBySlug } from '@/domain/articles/queries/get-published-by-slug'
import { announcedBy } from '@/domain/articles/testing/announced-by'
import { readBy } from '@/domain/articles/testing/read-by'
import type { BlockNode } from '@/domain/document/document'
import { db } from '@/platform/db/client'
import { fetchPublic } from '@/platform/fetching/fetch-public'
import { storage } from '@/platform/storage/storage'
import { useTestDatabase } from '@/platform/testing/test-database'
import { cardIdOf } from '../card-id'
import { findCards } from '../queries/find-cards'
import type { Ask } from '../reading/read-address'
import { readCard } from './read-card'

useTestDatabase()
const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done))
})

/** A server that stands for every host: the path it is asked for begins with the host's name. */
async function elsewhere(
  answers: Record<string, [type: string, body: string | Buffer, status?: number]>,
): Promise<{ ask: Ask; asked: string[] }> {
  const asked: string[] = []
  const listener: RequestListener = ({ url = '' }, response) => {
    asked.push(url)
    const [type, body, status = 200] = answers[url.replace(/\?.*/, '')] ?? ['text/html', 'nothing', 404]
    response.writeHead(status, { 'content-type': type, connection: 'close' }).end(body)
  }
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const ask: Ask = (address, wish) => {
    const { host, pathname, search } = new URL(address)
    return fetchPublic(`http://127.0.0.1:${port}/${host}${pathname}${search}`, { ...wish, admits: () => true })
  }
  return { ask, asked }
}

const system = { kind: 'system', reason: 'test' } as const
const page = 'https://paper.example.org/essay'
const embed = (url: string): BlockNode => ({ type: 'embed', attrs: { url, title: '' } })

describe('a card', () => {
  it('is read once, kept with its picture, and the documents that show it hear of it', async () => {
    const picture = await sharp({ create: { width: 1_400, height: 700, channels: 3, background: '#a8201a' } })
      .png()
      .toBuffer()
    const { ask } = await elsewhere({
      '/paper.example.org/essay': [
        'text/html',
        '<title>x</title><meta property="og:title" content="A paper"><meta property="og:image" content="https://cdn.example.net/p.png">',
      ],
      '/cdn.example.net/p.png': ['image/png', picture],
    })
    const { slug } = await buildPublishedArticle({ body: { type: 'doc', content: [embed(page)] } })
    const read = await readBy(() => getPublishedBySlug(slug))
    expect(await announcedBy(() => readCard(system, { url: page, ask }))).toEqual([`card:${cardIdOf(page)}`])
    expect(read).toContain(`card:${cardIdOf(page)}`)
    const essay = await getPublishedBySlug(slug)
    if (!essay || 'movedTo' in essay) throw new Error('it is not there')
    const card = essay.cards[page]
    expect(card).toMatchObject({ title: 'A paper', failure: '', picture: { width: 960, height: 480 } })
    const key = card?.picture?.src.replace('/media/', '') ?? ''
    const file = await storage().open(key)
    file?.stream.destroy()
    expect(file?.byteSize).toBeGreaterThan(0)
  })

  it('of a film comes from its provider’s answer, whose HTML is not kept', async () => {
    const answer = { title: 'How to wait', author_name: 'Nune', duration: 754, html: '<iframe src="https://evil.example"></iframe>' }
    const { ask, asked } = await elsewhere({ '/vimeo.com/api/oembed.json': ['application/json', JSON.stringify(answer)] })
    await readCard(system, { url: 'https://player.vimeo.com/video/123456789', ask })
    const card = (await findCards(['https://vimeo.com/123456789']))['https://vimeo.com/123456789']
    expect(card).toMatchObject({ title: 'How to wait', author: 'Nune', seconds: 754, description: '' })
    expect(asked).toEqual(['/vimeo.com/api/oembed.json?format=json&url=https%3A%2F%2Fvimeo.com%2F123456789'])
  })

  it('of a post has its words and no picture; where the provider knows nothing, its page does', async () => {
    const post = 'https://bsky.app/profile/nune.example.org/post/3kabcdefghijk'
    const html = '<blockquote><p lang="en">There is no timetable.<br>There is a list.</p>&mdash; Nune <a href="x">then</a></blockquote>'
    const first = await elsewhere({
      '/embed.bsky.app/oembed': ['application/json', JSON.stringify({ author_name: 'Nune', thumbnail_url: 'https://x.example/p', html })],
    })
    await readCard(system, { url: post, ask: first.ask })
    expect((await findCards([post]))[post]).toMatchObject({
      description: 'There is no timetable. There is a list.',
      author: 'Nune',
      picture: null,
    })
    const second = await elsewhere({
      '/bsky.app/profile/nune.example.org/post/3kabcdefghijk': ['text/html', '<meta property="og:title" content="Nune A.">'],
    })
    await readCard(system, { url: post, ask: second.ask })
    expect((await findCards([post]))[post]).toMatchObject({ title: 'Nune A.' })
  })

  it('does without a picture that is none', async () => {
    const { ask } = await elsewhere({
      '/paper.example.org/essay': ['text/html', '<title>A paper</title><meta property="og:image" content="/p.png">'],
      '/127.0.0.1/paper.example.org/p.png': ['image/png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    })
    await readCard(system, { url: page, ask })
    expect((await findCards([page]))[page]).toMatchObject({ title: 'A paper', picture: null, failure: '' })
  })

  it('stands as it was read before when it cannot be read again, and says why to the admin', async () => {
    const { ask } = await elsewhere({ '/paper.example.org/essay': ['text/html', '<title>A paper</title>'] })
    await readCard(system, { url: page, ask })
    const gone = await elsewhere({})
    expect(await announcedBy(() => readCard(system, { url: page, ask: gone.ask }))).toEqual([])
    expect((await findCards([page]))[page]).toMatchObject({ title: 'A paper', failure: 'It answers 404.' })
  })

  it('is tried again only where that may help', async () => {
    const down = await elsewhere({ '/paper.example.org/essay': ['text/html', '', 503] })
    await expect(readCard(system, { url: page, ask: down.ask })).rejects.toMatchObject({ temporary: true })
    const silent = await elsewhere({ '/paper.example.org/essay': ['text/html', '<p>Words without a title'] })
    await readCard(system, { url: page, ask: silent.ask })
    expect((await findCards([page]))[page]).toMatchObject({ title: '', failure: 'It does not say what it is called.' })
    expect(await db().linkCard.count()).toBe(1)
  })

  it('is not read from this machine, whatever the essay says', async () => {
    await readCard(system, { url: 'https://localtest.invalid/' }).catch(() => undefined)
    const { readAddress } = await import('../reading/read-address')
    const inward: Ask = (_, wish) => fetchPublic('http://169.254.169.254/latest/meta-data/', wish)
    await expect(readAddress(page, inward)).rejects.toMatchObject({ message: 'That address does not lead to the public network.' })
  })
})
