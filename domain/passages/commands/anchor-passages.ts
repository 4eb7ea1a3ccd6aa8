import { setImmediate } from 'node:timers/promises'
import { commentTags } from '@/domain/comments/tags'
import { documentFromJson } from '@/domain/document/document'
import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { write } from '@/platform/db/write'
import { enqueue } from '@/platform/jobs/enqueue'
import { anchorPassage, type SearchedText, searchedText } from '../anchor/anchor-passage'
import { anchorKind } from '../ask-to-anchor'
import { holdPublished } from '../hold-published'
import { passageText } from '../passage-text'
import type { PassageSelector, TextRange } from '../types'

/** So many passages are read, looked for and written together. What is written stays written, whatever becomes of the rest. */
const atOnce = 100

/** One row of the outbox asks for so many of them: others have their turn between, and a stop does not wait long. */
const batches = 10

/** Others wait while a passage is looked for: no longer than this at a stretch. */
const stretchMs = 8

const columns = { id: true, revisionId: true, quote: true, prefix: true, suffix: true, start: true, end: true, rival: true } as const

interface Asked {
  articleId: string
  revisionId: string
}

type Row = PassageSelector & { id: string; revisionId: string }

/**
 * Looks for an essay's passages in the revision that is published now: always by the words that were chosen, so that what was lost comes
 * back when they do, and no guess is made of a guess. Notes that are decided on stay where they were. A revision that is published no
 * more is left to the work of the one that is.
 */
export async function anchorPassages({ articleId, revisionId }: Asked): Promise<void> {
  const article = await db().article.findFirst({
    where: { id: articleId, publishedId: revisionId },
    select: { published: { select: { body: true } } },
  })
  if (!article?.published) return
  const text = textOfBody(article.published.body)
  const textOf = textsOfRevisions()
  for (let left = batches; left > 0; left--) {
    const rows = await db().passage.findMany({
      where: { articleId, anchoredIn: { not: revisionId }, OR: [{ commentId: { not: null } }, { note: { status: 'open' } }] },
      orderBy: { revisionId: 'desc' },
      take: atOnce,
      select: columns,
    })
    if (rows.length === 0) return
    const places = await placesOf(rows, text, revisionId, textOf)
    if (!(await store({ articleId, revisionId }, places, left === 1 && rows.length === atOnce))) return
  }
}

const textOfBody = (body: string) => searchedText(passageText(documentFromJson(body)))

type TextOf = (revisionId: string) => Promise<SearchedText>

/** The texts in which passages were chosen, each read once while a few others are. */
function textsOfRevisions(): TextOf {
  const texts = new Map<string, SearchedText>()
  return async (id) => {
    const known = texts.get(id)
    if (known) return known
    const { body } = await db().revision.findUniqueOrThrow({ where: { id }, select: { body: true } })
    const text = textOfBody(body)
    if (texts.size >= 8) texts.clear()
    texts.set(id, text)
    return text
  }
}

async function placesOf(
  rows: readonly Row[],
  text: SearchedText,
  revisionId: string,
  textOf: TextOf,
): Promise<Map<string, TextRange | null>> {
  const places = new Map<string, TextRange | null>()
  let since = performance.now()
  for (const row of rows) {
    const same = row.revisionId === revisionId
    places.set(row.id, same ? { start: row.start, end: row.end } : anchorPassage(text, row, await textOf(row.revisionId)))
    if (performance.now() - since < stretchMs) continue
    await setImmediate()
    since = performance.now()
  }
  return places
}

/** False: another revision is published meanwhile. `goesOn`: what is left is asked for by another row. */
async function store({ articleId, revisionId }: Asked, places: ReadonlyMap<string, TextRange | null>, goesOn: boolean): Promise<boolean> {
  const rows = [...places].map(([id, place]) => {
    const [start, end] = [place?.start ?? null, place?.end ?? null]
    return Prisma.sql`(CAST(${id} AS TEXT), CAST(${start} AS INTEGER), CAST(${end} AS INTEGER))`
  })
  return write(async (tx, unit) => {
    if ((await holdPublished(tx, articleId)) !== revisionId) return false
    await tx.$executeRaw`
      WITH found ("id", "start", "end") AS (VALUES ${Prisma.join(rows)})
      UPDATE "Passage" SET "anchoredIn" = ${revisionId}, "currentStart" = found."start", "currentEnd" = found."end"
      FROM found WHERE "Passage"."id" = found."id"`
    if (goesOn) await enqueue(tx, anchorKind, { articleId, revisionId })
    unit.changedSoftly(commentTags.thread(articleId))
    return true
  })
}
