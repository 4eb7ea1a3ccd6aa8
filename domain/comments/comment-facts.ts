import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { isFlood, knownBeforeMs } from '@/domain/moderation/flood-rate'
import type { CommentFacts } from '@/domain/moderation/rules/contract'
import { now } from '@/platform/clock/clock'
import type { Person } from './person'
import { isKnown, recentTexts } from './queries/writers-past'

/** What the rules may ask about somebody who writes under an article. Asks the database nothing about a browser that comes for the first time. */
export function commentFacts(actor: UserActor | VisitorActor, person: Person, articleId: string): CommentFacts {
  return {
    hasApprovedComment: once(async () => !person.isNew && (await isKnown(actor))),
    recentTexts: once(async () => (person.isNew ? [] : recentTexts(person, articleId))),
    inFlood: once(async () => (await isFlood()) && !(await isKnown(actor, new Date(now().getTime() - knownBeforeMs)))),
  }
}

function once<Value>(lookUp: () => Promise<Value>): () => Promise<Value> {
  let found: Promise<Value> | undefined
  return () => {
    found ??= lookUp()
    return found
  }
}
