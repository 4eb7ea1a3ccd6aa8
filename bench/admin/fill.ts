// Fills a publication for npm run bench -- admin: essays with comments in every state, a note on each, drafts, deleted essays, clicks on the jar,
// and an owner and an author who are signed in.
import { buildActor, buildSession } from '@/domain/accounts/factory'
import { titleKeyOf } from '@/domain/articles/commands/working-columns'
import { sessionCookies } from '@/platform/auth/session-cookie'
import { closeDb, databaseKind, db } from '@/platform/db/client'
import { migrate } from '@/platform/db/migrations/migrate'

const [essays = 10_000, commentsEach = 10] = process.argv.slice(2).map(Number)
const atOnce = 500
const hourMs = 3_600_000
const begin = Date.now() - essays * hourMs
const idOf = (kind: string, number: number) => `bench-${kind}-${String(number).padStart(7, '0')}`
const paragraph = 'The queue moved by one car, and those who had waited since morning moved with it, a step, and stood again. '.repeat(8)
const body = JSON.stringify({ type: 'doc', content: Array(9).fill({ type: 'paragraph', content: [{ type: 'text', text: paragraph }] }) })

/** One in twenty is a draft, one in fifty deleted; every fourth is the author's, the others the owner's. */
function rowsOf(number: number, owner: string, author: string) {
  const at = new Date(begin + number * hourMs)
  const isDraft = number % 20 === 7
  const [id, slug, title] = [idOf('a', number), `essay-${number}`, `Essay number ${number} on waiting`]
  const authorId = number % 4 === 0 ? author : owner
  const text = { title, standfirst: 'What a queue knows.', body, language: '', writtenOn: '', dropCap: true }
  const article = {
    ...{ ...text, id, slug, titleKey: titleKeyOf(title, slug), authorId, createdAt: at, updatedAt: at, tagNames: '[]' },
    ...(isDraft ? { status: 'draft' } : { status: 'published', publishedVersion: 1, publishedAt: at }),
    deletedAt: number % 50 === 3 ? at : null,
  }
  const revision = { ...text, id: idOf('r', number), articleId: id, number: 1, wordCount: 1_500, byId: authorId, createdAt: at }
  return {
    article,
    revision: isDraft ? [] : [revision],
    slug: { slug, articleId: id, createdAt: at },
    comments: isDraft ? [] : comments(number),
    note: { id: idOf('n', number), articleId: id, kind: 'typo', text: 'It is a harbour.', status: 'open', createdAt: at },
  }
}

// One in ten waits: with 10,000 essays about 10,000 comments.
const states = [...Array(86).fill('approved'), ...Array(10).fill('held'), 'hidden', 'hidden', 'hidden', 'deleted'] as string[]

function comments(number: number) {
  return Array.from({ length: commentsEach }, (_, at) => {
    const serial = number * commentsEach + at
    const id = idOf('c', serial)
    const status = states[serial % states.length] ?? 'approved'
    return {
      ...{ id, rootId: id, articleId: idOf('a', number), guestName: `Reader ${serial % 997}`, guestKey: `key-${serial % 997}` },
      ...{ source: `I waited there too, in the year ${1900 + (serial % 120)}.`, status, heldBy: status === 'held' ? 'link-count' : '' },
      createdAt: new Date(begin + number * hourMs + at * 60_000),
    }
  })
}

await migrate()
const owner = await buildActor({ role: 'owner' })
const author = await buildActor({ role: 'author' })
for (let from = 0; from < essays; from += atOnce) {
  const rows = Array.from({ length: Math.min(atOnce, essays - from) }, (_, at) => rowsOf(from + at, owner.id, author.id))
  await db().$transaction([
    db().article.createMany({ data: rows.map(({ article }) => article) }),
    db().revision.createMany({ data: rows.flatMap(({ revision }) => revision) }),
    db().articleSlug.createMany({ data: rows.map(({ slug }) => slug) }),
    db().comment.createMany({ data: rows.flatMap((row) => row.comments) }),
    db().privateNote.createMany({ data: rows.map(({ note }) => note) }),
  ])
}
await db().$executeRaw`UPDATE "Article" SET "publishedId" = (SELECT r."id" FROM "Revision" r WHERE r."articleId" = "Article"."id")`
const days = Array.from({ length: 30 }, (_, at) => new Date(Date.now() - at * 24 * hourMs).toISOString().slice(0, 10))
await db().tipClick.createMany({
  data: days.flatMap((day) =>
    Array.from({ length: 200 }, (_, at) => ({ articleId: idOf('a', at * 7), provider: 'kofi', day, count: 1 + (at % 5) })),
  ),
})
if (databaseKind() === 'postgresql') await db().$executeRawUnsafe('VACUUM ANALYZE')
const cookieOf = async (user: { id: string }) =>
  sessionCookies(await buildSession(user))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
const people = { ids: { owner: owner.id, author: author.id }, owner: await cookieOf(owner), author: await cookieOf(author) }
process.stdout.write(`${JSON.stringify(people)}\n`)
await closeDb()
