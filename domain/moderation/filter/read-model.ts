import { randomInt } from 'node:crypto'
import { cachedUntilChanged } from '@/platform/changes/cached-until-changed'
import { db } from '@/platform/db/client'
import { moderationTags } from '../tags'
import type { FilterModel } from './score'

/** What is seen once says little, and there is the most of it: only the others are kept in memory. */
const leastSeen = 2
const mostTokens = 60_000

/** From which a filter's versions begin: two databases of one process, or one that was restored, must not be taken for the same. */
export function newVersion(): number {
  return randomInt(1, 1_000_000_000)
}

/** Of how many comments the filter has learned, and which state of it this is. */
export interface FilterState {
  ham: number
  spam: number
  version: number
}

export async function readFilterState(): Promise<FilterState> {
  const state = await db().filterState.findUnique({ where: { id: 1 }, select: { ham: true, spam: true, version: true } })
  return state ?? { ham: 0, spam: 0, version: 0 }
}

const state = cachedUntilChanged(moderationTags.filter, readFilterState)
let last: { state: FilterState; model: Promise<FilterModel> } | undefined

/** What was learned, once it is enough to speak; undefined before. From memory: the tokens are read again only when something was learned. */
export async function filterModel(leastLearned: number): Promise<FilterModel | undefined> {
  const now = await state()
  if (now.ham < leastLearned || now.spam < leastLearned) return undefined
  if (last?.state !== now) {
    const model = last?.state.version === now.version ? last.model : readModel(now)
    const reading = { state: now, model }
    last = reading
    model.catch(() => {
      if (last === reading) last = undefined
    })
  }
  return last?.model
}

async function readModel({ ham, spam }: FilterState): Promise<FilterModel> {
  const rows = await db().$queryRaw<{ token: string; ham: number; spam: number }[]>`
    SELECT "token", "ham", "spam" FROM "FilterToken" WHERE "ham" + "spam" >= ${leastSeen}
    ORDER BY "ham" + "spam" DESC LIMIT ${mostTokens}`
  return { ham, spam, tokens: new Map(rows.map((row) => [row.token, [Number(row.ham), Number(row.spam)] as const])) }
}
