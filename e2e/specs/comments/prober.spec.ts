import type { APIResponse } from '@playwright/test'
import type { Data } from '../../fixtures/data'
import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

const secrets = ['held', 'hidden', 'deleted'] as const
const secretOf = (status: string) => `What was ${status} QZX`

/** An essay with a comment that everybody sees and, on top and as an answer, one in each state in which nobody does. */
async function essayWithSecrets(data: Data) {
  await data.buildSettings({ commentPolicy: 'open' })
  const { id: articleId, slug } = await data.buildPublishedArticle()
  const shown = await data.buildComment({ articleId, source: 'What is shown.' })
  const made = { pickedAt: new Date(), pinnedAt: new Date() }
  const ids: Record<string, string> = {}
  for (const status of secrets) {
    const secret = { status, source: secretOf(status), guestName: `Nobody ${status} QZX`, ...made }
    ids[status] = (await data.buildComment({ articleId, ...secret })).id
    const parent = await data.buildComment({ parent: shown, ...secret })
    await data.buildComment({ parent, source: `An answer to what was ${status}.` })
  }
  // As long as an id, and of nothing.
  ids.never = `${shown.id.slice(0, -6)}ZZZZZZ`
  return { articleId, slug, shown, ids }
}

/** All that tells one answer from another, but what is drawn by lot or is the time. */
async function tellTale(response: APIResponse, id: string) {
  const { date: _, 'x-request-id': __, etag, 'last-modified': made, ...headers } = response.headers()
  const head = JSON.stringify({ ...headers, marks: [typeof etag, typeof made] })
  const said = `${response.status()} ${head} ${await response.text()}`
  return said.replace(/(broadside\.(?:draft|guest)=)[\w-]+/g, '$1').replaceAll(id, 'ID')
}

test('comments / prober: no answer tells whether a held or removed comment exists', async ({ data, request, site, asReader, asRole }) => {
  const { articleId, slug, shown, ids } = await essayWithSecrets(data)
  const elsewhere = await data.buildPublishedArticle()
  const thread = `/api/articles/${articleId}/comments`
  const page = (id: string) => `/p/${slug}/comments/${id}`
  const reads = [
    ...[
      page,
      (id: string) => `${page(id)}/options`,
      (id: string) => `${page(id)}/edit`,
      (id: string) => `/p/${slug}/comments/former/${id}`,
    ],
    ...[
      (id: string) => `/p/${slug}/respond?to=${id}`,
      (id: string) => `/p/${slug}/follow?to=${id}`,
      (id: string) => `${thread}/${id}/replies`,
    ],
  ]
  const act = (name: string, body: object) => (id: string) => [`/api/comments/${id}/${name}`, body] as const
  const writes = [
    ...[act('like', {}), act('like', { undo: true }), act('report', { reason: 'spam' }), act('edit', { text: 'x' }), act('delete', {})],
    ...[act('pin', {}), act('pick', {}), act('decide', { verb: 'hide' })],
    (id: string) => [thread, { text: 'A reply.', name: 'Ani', parentId: id }] as const,
    (id: string) => [`/api/articles/${elsewhere.id}/comments`, { text: 'A reply.', name: 'Ani', parentId: id }] as const,
    (id: string) => ['/api/follows', { kind: 'replies', article: articleId, comment: id, email: 'ani@example.org' }] as const,
    (id: string) => ['/api/follows', { kind: 'thread', article: articleId, comment: id, email: 'ani@example.org' }] as const,
    (id: string) => [`/api/drafts/${articleId}`, { text: 'A reply.', parentId: id }] as const,
  ]
  const people = { guest: request, reader: (await asReader()).page.request, author: (await asRole('author')).page.request }
  // As long as its text: compressed, an id that stands in it counts by its letters.
  const headers = { origin: site.url, 'accept-encoding': 'identity' }
  for (const [who, asks] of Object.entries(people)) {
    const answers = async (answer: (id: string) => Promise<APIResponse>, called: string) => {
      const told = new Set<string>()
      for (const id of Object.values(ids)) told.add(await tellTale(await answer(id), id))
      expect([...told], `${who}: ${called}`).toHaveLength(1)
    }
    for (const read of reads) await answers((id) => asks.get(read(id), { headers, maxRedirects: 0 }), read('…'))
    for (const write of writes) {
      const send = (id: string) => asks.post(write(id)[0], { data: write(id)[1], headers, maxRedirects: 0 })
      await answers(send, JSON.stringify(write('…')))
    }
  }
  expect(await data.db().comment.findUniqueOrThrow({ where: { id: shown.id } })).toMatchObject({ likes: 0, reports: 0 })
})

test('comments / prober: the text of a held or removed comment leaves the server nowhere', async ({ data, request, asReader, page }) => {
  const { articleId, slug, shown, ids } = await essayWithSecrets(data)
  const thread = `/api/articles/${articleId}/comments`
  const essay = [
    '',
    '?order=oldest',
    '?order=best',
    '/comments',
    `/comments/${shown.id}`,
    '/passages.json',
    '/received',
    '/respond',
    '/follow',
  ]
  const feeds = ['rss.xml', 'atom.xml', 'feed.json']
  const addresses = [
    ...essay.map((path) => `/p/${slug}${path}`),
    ...Object.values(ids).map((id) => `/p/${slug}/respond?to=${id}`),
    ...feeds.flatMap((file) => [`/feeds/${file}`, `/p/${slug}/feeds/${file}`]),
    ...['md', 'txt', 'picks.md', 'picks.txt'].map((file) => `/p/${slug}/copy/${file}`),
    ...[thread, `${thread}/${shown.id}/replies`, `/api/articles/${articleId}/mine`, '/api/me', '/own-comments', '/api/own-comments/file'],
    ...['/', '/search?q=Nobody', '/sitemap.xml', '/llms.txt', '/following'],
  ]
  for (const asks of [request, (await asReader()).page.request]) {
    for (const address of addresses) expect((await (await asks.get(address)).body()).toString(), address).not.toContain('QZX')
  }
  await page.goto(`/p/${slug}`)
  await expect(page.getByText('What is shown.')).toBeVisible()
  await expect(page.getByText('An answer to what was hidden.')).toBeVisible()
  // The counts are of what can be read.
  await expect(page.locator('#comments').getByRole('heading', { level: 2 })).toContainText('4')
  const { comments, total } = await (await request.get(thread)).json()
  expect({ comments, total }).toEqual({ comments: 4, total: 1 })
})

test('comments / counts: are of what a reader can see, the same in list, thread, feed and JSON', async ({ data, page, request }, {
  repeatEachIndex: round,
}) => {
  await data.buildSettings({ commentPolicy: 'open' })
  for (const [shown, said] of [
    [1, /(?<!\d)1 comment(?!s)/],
    [2, /(?<!\d)2 comments/],
  ] as const) {
    const title = `Seen ${shown}, ${round}`
    const { id: articleId, slug } = await data.buildPublishedArticle({
      title,
      slug: `seen-${shown}-${round}`,
      tags: [`Seen-${shown}-${round}`],
    })
    const [parent] = [await data.buildComment({ articleId }), ...(shown > 1 ? [await data.buildComment({ articleId })] : [])]
    for (const status of secrets) {
      await data.buildComment({ articleId, status })
      await data.buildComment({ parent, status })
    }
    await page.goto(`/p/${slug}`)
    await expect(page.locator('#comments-title')).toHaveText(`Comments ${shown}`)
    expect(await (await request.get(`/api/articles/${articleId}/comments`)).json()).toMatchObject({ comments: shown, total: shown })
    const { items } = await (await request.get(`/p/${slug}/feeds/feed.json`)).json()
    expect(items).toHaveLength(shown)
    await page.goto(`/tag/${slug}`)
    const listed = page.getByRole('article').filter({ hasText: title })
    await expect(listed).toContainText(said)
  }
})
