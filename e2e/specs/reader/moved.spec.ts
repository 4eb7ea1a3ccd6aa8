import { expect, test } from '../../fixtures/test'

test('every address under an essay’s old one leads to the same under its new one, for good', async ({ data, request }) => {
  const { id } = await data.buildPublishedArticle({ slug: 'the-old-road' })
  const comment = await data.buildComment({ articleId: id })
  await data.db().article.update({ where: { id }, data: { slug: 'the-new-road', slugs: { create: { slug: 'the-new-road' } } } })
  const places = [
    '',
    '/comments',
    '/comments?page=2',
    `/comments/${comment.id}`,
    `/comments/${comment.id}?page=2`,
    '/respond',
    `/respond?to=${comment.id}`,
    '/received',
    '/history',
    '/history?from=1&to=2',
    '/revisions/1',
    '/copy',
    '/feeds/atom.xml',
    '.md',
    '.txt',
  ]
  for (const place of places) {
    const answer = await request.get(`/p/the-old-road${place}`, { maxRedirects: 0 })
    expect(answer.status(), place).toBe(301)
    expect(answer.headers().location?.replace(/^https?:\/\/[^/]+/, ''), place).toBe(`/p/the-new-road${place}`)
  }
  expect((await request.get('/p/the-old-road/nowhere', { maxRedirects: 0 })).status()).toBe(404)
})

test('an address in capitals or another composition of letters leads to the essay’s own', async ({ data, request }) => {
  await data.buildPublishedArticle({ slug: 'пристань' })
  for (const spelled of ['ПРИСТАНЬ', 'Пристань']) {
    const answer = await request.get(`/p/${encodeURIComponent(spelled)}`, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe(`/p/${encodeURIComponent('пристань')}`)
  }
})
