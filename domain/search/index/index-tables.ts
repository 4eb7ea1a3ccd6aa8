import { databaseKind, db, type Tx } from '@/platform/db/client'
import { fts5Text, tsqueryText } from '../condition-text'
import type { Questions } from '../conditions'

/** What the index answers: how many essays match, and the numbers of the best of them, best first. */
export interface IndexAnswer {
  total: number
  places: number[]
}

/** Puts the words of an essay into the index, in place of those that were there. */
export async function writeTokens(tx: Tx, place: bigint, tokens: readonly string[]): Promise<void> {
  const text = tokens.join(' ')
  if (databaseKind() === 'sqlite') await tx.$executeRaw`INSERT OR REPLACE INTO "SearchIndex" (rowid, tokens) VALUES (${place}, ${text})`
  else
    await tx.$executeRaw`INSERT INTO "SearchIndex" ("place", "tokens") VALUES (${place}, array_to_tsvector(string_to_array(${text}, ' ')))
      ON CONFLICT ("place") DO UPDATE SET "tokens" = EXCLUDED."tokens"`
}

/** Takes an essay out of the index. */
export async function removeTokens(tx: Tx, place: bigint): Promise<void> {
  if (databaseKind() === 'sqlite') await tx.$executeRaw`DELETE FROM "SearchIndex" WHERE rowid = ${place}`
  else await tx.$executeRaw`DELETE FROM "SearchIndex" WHERE "place" = ${place}`
}

/** Asks the index for its best `wanted` answers. Both databases answer the same: among finds of one step the newest come first. */
export async function askIndex(questions: Questions, wanted: number): Promise<IndexAnswer> {
  return databaseKind() === 'sqlite' ? askSqlite(questions, wanted) : askPostgres(questions, wanted)
}

async function askSqlite({ found, steps }: Questions, wanted: number): Promise<IndexAnswer> {
  const [counted] = await db().$queryRaw<{ total: bigint | number }[]>`
    SELECT count(*) AS total FROM "SearchIndex" WHERE "SearchIndex" MATCH ${fts5Text(found)}`
  const total = Number(counted?.total ?? 0)
  const places = new Set<number>()
  for (const step of steps) {
    if (places.size >= Math.min(wanted, total)) break
    const rows = await db().$queryRaw<{ place: bigint | number }[]>`
      SELECT rowid AS place FROM "SearchIndex" WHERE "SearchIndex" MATCH ${fts5Text(step)} ORDER BY rowid DESC LIMIT ${wanted}`
    for (const { place } of rows) places.add(Number(place))
  }
  return { total, places: [...places].slice(0, wanted) }
}

async function askPostgres({ found, steps }: Questions, wanted: number): Promise<IndexAnswer> {
  const rows = await db().$queryRaw<{ step: number; place: bigint }[]>`
    SELECT * FROM "searchIndex"(${tsqueryText(found)}, ${steps.map(tsqueryText)}, ${wanted}::int)`
  const [counted, ...answers] = rows
  const places = new Set(answers.map(({ place }) => Number(place)))
  return { total: Number(counted?.place ?? 0), places: [...places].slice(0, wanted) }
}
