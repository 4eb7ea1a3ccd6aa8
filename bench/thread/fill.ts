// Fills a publication with one essay and ten thousand comments: 1,500 threads, one of them with a branch 600 deep.
import type { SystemActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { saveSettings } from '@/domain/settings/commands/save-settings'
import { saveDemoSettings } from '@/e2e/fixtures/demo-settings'
import { holdClock } from '@/platform/clock/clock'
import { closeDb, db } from '@/platform/db/client'
import { migrate } from '@/platform/db/migrations/migrate'
import { newId } from '@/platform/db/new-id'

const system: SystemActor = { kind: 'system', reason: 'bench' }
const comments = 10_000
const threads = 1_500
const deepest = 600
const words =
  'the port has no timetable and who waits there keeps a list in an exercise book read aloud each morning to whoever is awake'.split(' ')
const names = ['Ani', 'Tigran', 'Vahe', 'Mariam', 'Lilit', 'Davit', 'Nare', 'Aram', 'Gor', 'Sona', 'Hayk', 'Ruzan']

/** The same numbers in every run. */
let state = 7
function below(bound: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((state / 2_147_483_648) * bound)
}
const text = () => Array.from({ length: 6 + below(30) }, () => words[below(words.length)]).join(' ')
const name = () => `${names[below(names.length)]} ${String.fromCharCode(65 + below(26))}.`

interface Row {
  id: string
  parentId: string | null
  rootId: string
  depth: number
}

await migrate()
await saveDemoSettings()
await saveSettings(system, 'comments', { commentPolicy: 'open' })
const article = await buildPublishedArticle({ slug: 'long-thread', title: 'ten thousand comments' })
const start = Date.UTC(2026, 8, 1)
const rows: Row[] = []
const data = []
for (let at = 0; at < comments; at += 1) {
  // The branch first, then the other threads, then what is said in them: six comments a thread.
  const isRoot = at === 0 || (at > deepest && at < deepest + threads)
  const parent = isRoot ? undefined : at <= deepest ? rows[at - 1] : rows[deepest + 1 + below(at - deepest - 1)]
  const createdAt = new Date(start + at * 417_000 + below(400_000))
  // An id tells when its comment was written, as of those that readers write.
  holdClock(createdAt)
  const id = newId()
  const row: Row = { id, parentId: parent?.id ?? null, rootId: parent?.rootId ?? id, depth: parent ? parent.depth + 1 : 0 }
  rows.push(row)
  const likes = below(4) === 0 ? 1 + below(9) : 0
  data.push({ ...row, articleId: article.id, guestName: name(), source: `${text()}.`, status: 'approved', likes, createdAt })
}
holdClock(undefined)
for (let from = 0; from < data.length; from += 500) await db().comment.createMany({ data: data.slice(from, from + 500) })
const [root] = rows
await closeDb()
process.stdout.write(
  `${JSON.stringify({ path: `/p/${article.slug}/comments?page=2`, deep: `/p/${article.slug}/comments/${root?.id}?page=2` })}\n`,
)
