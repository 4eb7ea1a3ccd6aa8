// Fills a publication for npm run bench -- search: 10,000 essays of 1,000 words, put into the tables as they are, then into the index
// as an upgrade would.

import { buildUser } from '@/domain/accounts/factory'
import { titleKeyOf } from '@/domain/articles/commands/working-columns'
import { slugify } from '@/domain/articles/slug'
import { renewIndex } from '@/domain/search/commands/renew-index'
import { closeDb, databaseKind, db } from '@/platform/db/client'
import { migrate } from '@/platform/db/migrations/migrate'
import { type MadeEssay, makeCorpus } from './corpus'

const [essays = 10_000, words = 1_000] = process.argv.slice(2).map(Number)
const atOnce = 200
const begin = Date.UTC(1998, 0, 1)
const hourMs = 3_600_000

const idOf = (kind: string, number: number) => `bench-${kind}-${String(number).padStart(6, '0')}`

function rowsOf({ title, standfirst, paragraphs, tags }: MadeEssay, number: number, authorId: string) {
  const at = new Date(begin + number * 23 * hourMs)
  const body = JSON.stringify({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  })
  const [id, slug] = [idOf('a', number), `essay-${number}`]
  const words = { title, standfirst, body, language: '', writtenOn: '', dropCap: true }
  return {
    article: {
      ...words,
      id,
      slug,
      titleKey: titleKeyOf(title, slug),
      authorId,
      tagNames: JSON.stringify(tags),
      status: 'published',
      publishedVersion: 1,
      publishedAt: at,
      createdAt: at,
      updatedAt: at,
    },
    revision: { ...words, id: idOf('r', number), articleId: id, number: 1, wordCount: 1_000, byId: authorId, createdAt: at },
    slug: { slug, articleId: id, createdAt: at },
    tags: tags.map((name, position) => ({ articleId: id, tagId: `bench-${slugify(name)}`, position })),
    named: tags.map((name) => ({ id: `bench-${slugify(name)}`, slug: slugify(name), name })),
  }
}

await migrate()
const { id: authorId } = await buildUser({ role: 'owner' })
const corpus = makeCorpus(7, words)
const tags = new Set<string>()
for (let from = 0; from < essays; from += atOnce) {
  const rows = Array.from({ length: Math.min(atOnce, essays - from) }, (_, at) => rowsOf(corpus.essay(from + at), from + at, authorId))
  const named = rows.flatMap((row) => row.named).filter(({ id }) => !tags.has(id) && tags.add(id))
  await db().$transaction([
    db().article.createMany({ data: rows.map(({ article }) => article) }),
    db().revision.createMany({ data: rows.map(({ revision }) => revision) }),
    db().articleSlug.createMany({ data: rows.map(({ slug }) => slug) }),
    db().tag.createMany({ data: named }),
    db().articleTag.createMany({ data: rows.flatMap((row) => row.tags) }),
  ])
}
await db()
  .$executeRaw`UPDATE "Article" SET "publishedId" = (SELECT r."id" FROM "Revision" r WHERE r."articleId" = "Article"."id") WHERE "publishedId" IS NULL`
const since = performance.now()
await renewIndex()
const seconds = (performance.now() - since) / 1_000
if (databaseKind() === 'postgresql') await db().$executeRawUnsafe('VACUUM ANALYZE')
await closeDb()
process.stdout.write(`${JSON.stringify({ indexedSeconds: seconds })}\n`)
