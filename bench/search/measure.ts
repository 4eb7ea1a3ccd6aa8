// Asks the filled publication of npm run bench -- search, in this process: what a search costs without the page around it.
import { findRelated } from '@/domain/search/queries/find-related'
import { searchArticles } from '@/domain/search/queries/search-articles'
import { closeDb, db } from '@/platform/db/client'
import { makeCorpus } from './corpus'
import { type Kind, kinds, questionsOf } from './questions'

const each = Number(process.argv[2] ?? 60)
const corpus = makeCorpus(7, 1_000)

interface Measured {
  kind: string
  found: number
  times: number[]
}

async function measure(kind: Kind): Promise<Measured> {
  const times: number[] = []
  let found = 0
  for (const question of questionsOf(kind, each, corpus)) {
    const since = performance.now()
    found += (await searchArticles(question)).total
    times.push(performance.now() - since)
  }
  return { kind, found: Math.round(found / each), times }
}

async function measureRelated(): Promise<Measured> {
  const essays = await db().article.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  const times: number[] = []
  let found = 0
  for (let turn = 0; turn < each * 3; turn++) {
    const id = essays[(turn * 7_919) % essays.length]?.id ?? ''
    const since = performance.now()
    found += (await findRelated(id)).length
    times.push(performance.now() - since)
  }
  return { kind: 'related essays of one', found: Math.round(found / (each * 3)), times }
}

// The first questions of a process compile what asks them.
for (const kind of kinds) await searchArticles(questionsOf(kind, 1, corpus)[0] ?? '')
const measured: Measured[] = []
for (const kind of kinds) measured.push(await measure(kind))
const related = await measureRelated()
await closeDb()
const questions = kinds.flatMap((kind) => questionsOf(kind, each, corpus).map((question) => ({ kind, question })))
process.stdout.write(`${JSON.stringify({ measured, related, questions })}\n`)
