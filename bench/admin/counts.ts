// For npm run bench -- admin: the two counts that every page of the admin asks, each asked many times in one process.
import type { Role, UserActor } from '@/domain/accounts/types'
import { countHeld } from '@/domain/comments/queries/count-held'
import { countOpenNotes } from '@/domain/notes/queries/count-open-notes'
import { closeDb } from '@/platform/db/client'

const [ownerId = '', authorId = ''] = process.argv.slice(2)
const asked = 200

const actor = (id: string, role: Role): UserActor => ({ kind: 'user', id, role, name: role, email: null, sessionId: '', address: '' })

for (const [who, each] of [
  ['owner', actor(ownerId, 'owner')],
  ['author', actor(authorId, 'author')],
] as const) {
  for (const [what, count] of [
    ['comments that wait', countHeld],
    ['notes that wait', countOpenNotes],
  ] as const) {
    const times: number[] = []
    for (let turn = 0; turn < asked + 20; turn += 1) {
      const since = performance.now()
      await count(each)
      if (turn >= 20) times.push(performance.now() - since)
    }
    times.sort((one, other) => one - other)
    const [p50, p95] = [0.5, 0.95].map((share) => (times[Math.floor(asked * share)] ?? Number.NaN).toFixed(2).padStart(7))
    process.stdout.write(`${`${who}  ${what}`.padEnd(48)} ${p50} ${p95}\n`)
  }
}
await closeDb()
