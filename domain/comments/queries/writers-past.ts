import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { type Person, writtenBy } from '../person'

/** How long the same words from the same person count as sent twice. */
export const sameWordsMinutes = 10

export interface WritersPast {
  hasApprovedComment: boolean
  recentTexts: string[]
}

/** What moderation must know of somebody. Asks the database nothing about a browser that comes for the first time. */
export async function writersPast(person: Person, articleId: string, askForApproved: boolean): Promise<WritersPast> {
  if (person.isNew) return { hasApprovedComment: false, recentTexts: [] }
  const since = new Date(now().getTime() - sameWordsMinutes * 60_000)
  const [approved, recent] = await Promise.all([
    askForApproved ? db().comment.findFirst({ where: { ...writtenBy(person), status: 'approved' }, select: { id: true } }) : null,
    db().comment.findMany({ where: { ...writtenBy(person), articleId, createdAt: { gte: since } }, select: { source: true }, take: 50 }),
  ])
  return { hasApprovedComment: approved !== null, recentTexts: recent.map(({ source }) => source) }
}
