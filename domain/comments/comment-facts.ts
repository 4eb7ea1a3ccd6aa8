import { accountCreatedAt } from '@/domain/accounts/queries/account-created-at'
import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { findBlock } from '@/domain/moderation/blocks/find-block'
import { findSpamScore } from '@/domain/moderation/filter/find-spam-score'
import { floodAt, knownBeforeMs } from '@/domain/moderation/flood-rate'
import type { CommentFacts } from '@/domain/moderation/rules/contract'
import { spendStamp } from '@/domain/moderation/stamps/read-stamp'
import { now } from '@/platform/clock/clock'
import type { Person } from './person'
import { isKnown, recentTexts } from './queries/writers-past'

interface Writing {
  actor: UserActor | VisitorActor
  person: Person
  articleId: string
  text?: string
  /** As typed, or the account's. */
  name: string
  email: string
  /** The comment whose wording this is to be. */
  replaces?: string | undefined
  /** As the form sent them; empty where it did not. */
  stamp?: string | undefined
  proof?: string | undefined
  isRemote?: boolean | undefined
}

/** Where no form was opened: whoever changes a word of what passed before is no program, and what comes from elsewhere was written there. */
const noForm = { ageMs: Number.POSITIVE_INFINITY, workBits: 256 }

/** What the rules may ask about somebody who writes under an article. Asks the database nothing about a browser that comes for the first time. */
export function commentFacts({
  actor,
  person,
  articleId,
  text = '',
  name,
  email,
  replaces,
  stamp = '',
  proof = '',
  isRemote = false,
}: Writing): CommentFacts {
  return {
    hasApprovedComment: once(async () => !person.isNew && (await isKnown(actor))),
    recentTexts: once(async () => (person.isNew ? [] : recentTexts(person, articleId, replaces))),
    inFlood: once(async () => {
      const flood = await floodAt(articleId)
      return flood && ((await isKnown(actor, new Date(now().getTime() - knownBeforeMs))) ? undefined : flood)
    }),
    block: once(() =>
      findBlock({ authorId: person.authorId, guestKey: person.guestKey || (actor.guestKey ?? ''), name, email, address: actor.address }),
    ),
    stamp: once(async () => (replaces === undefined && !isRemote ? spendStamp(stamp, proof) : noForm)),
    spamScore: once(() => findSpamScore({ text, name, email })),
    accountCreatedAt: once(async () => (person.authorId === null ? undefined : accountCreatedAt(person.authorId))),
  }
}

function once<Value>(lookUp: () => Promise<Value>): () => Promise<Value> {
  let found: Promise<Value> | undefined
  return () => {
    found ??= lookUp()
    return found
  }
}
