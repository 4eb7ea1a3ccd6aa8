import { readdirSync } from 'node:fs'
import type { Data } from '../../fixtures/data'
import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

/** The addresses under /api, as their folders say them; what the sign-in library answers is its own. */
const routes = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('route.ts') && !path.includes('...'))
  .map((path) => `/api/${path.replace(/\/?route\.ts$/, '')}`)

/** Everything that a reader, a moderator or somebody's account may have changed. */
async function allRows(data: Data) {
  const db = data.db()
  const tables = [db.comment, db.commentLike, db.commentReport, db.commentWording, db.commentDraft, db.privateNote, db.passage, db.follow]
  const more = [
    db.recipient,
    db.recipientPerson,
    db.pushSubscription,
    db.passkey,
    db.user,
    db.article,
    db.audit,
    db.oneTimeLink,
    db.moderationBlock,
  ]
  const rows = await Promise.all([...tables, ...more].map((table) => (table as typeof db.comment).findMany()))
  // Of sessions their number: when one was last used is not a change that anybody asked for.
  return JSON.stringify([rows, await db.session.count()])
}

test('front / reading: no address under /api changes anything by GET or HEAD, whoever asks', async ({
  data,
  request,
  asOwner,
  asReader,
}) => {
  await data.buildSettings({ commentPolicy: 'open' })
  const { id: articleId } = await data.buildPublishedArticle()
  const people = [request, (await asReader()).page.request, (await asOwner()).page.request]
  const { id } = await data.buildComment({ articleId, status: 'held' })
  await data.buildComment({ articleId })
  const before = await allRows(data)
  expect(routes.length).toBeGreaterThan(40)
  for (const route of routes) {
    const address = route.replace('[id]', route.startsWith('/api/comments') ? id : articleId).replace('[thread]', id)
    const query = 'verb=approve&undo=1&reason=spam&confirm=1&answer=yes&token=x&_method=POST'
    for (const asks of people) {
      const got = await asks.get(`${address}?${query}`, { maxRedirects: 0, headers: { 'x-http-method-override': 'POST' } })
      const head = await asks.head(`${address}?${query}`, { maxRedirects: 0 })
      expect(got.status(), address).toBeLessThan(500)
      expect(head.status(), address).toBe(got.status())
    }
  }
  expect(await allRows(data)).toBe(before)
})
