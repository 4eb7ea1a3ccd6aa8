import type { Actor } from '@/domain/accounts/types'
import { personKey, personOf } from '@/domain/comments/person'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { followSubject } from '../follow-subject'
import { askAgainAfterMs } from '../limits'
import { hasProvenAddress } from '../proven-address'
import { mayAsk } from '../questions/may-ask'
import { askWhetherTheirs } from '../questions/question'
import { confirmedRecipient, recipientOf, writeFollow } from '../recipients'
import type { FollowInput } from '../schema'
import type { Followed } from '../types'

/**
 * Follows something by mail. An account's proven address at once; of any other its reader is asked first, unless this browser has been
 * confirmed for it before. The answer is the same for every address: nobody learns which are known here.
 */
export async function follow(actor: Actor, input: FollowInput): Promise<Followed> {
  if (actor.kind === 'system') throw new AppError('forbidden', message('errors.commentByPerson'))
  if (input.website !== '') throw refusedField('website', message('comments.trap'))
  const address = (actor.kind === 'user' ? actor.email : null) ?? input.email
  if (address === '') throw refusedField('email', message('account.emailNeeded'))
  const [subject, isProven, { name, language }] = await Promise.all([followSubject(actor, input), hasProvenAddress(actor), getSettings()])
  const { guestToken, ...person } = personOf(actor)
  const key = personKey(person)
  const { slug } = subject.article
  const answer = (state: Followed['state']): Followed => ({
    state,
    article: { slug },
    ...(guestToken !== undefined && state !== 'paused' ? { guestToken } : {}),
  })
  const known = await db().recipientPerson.findFirst({
    where: { personKey: key, recipient: { channel: 'mail', address } },
    select: { confirmedAt: true, askedAt: true },
  })
  if (isProven || known?.confirmedAt) {
    await write(async (tx) =>
      writeFollow(tx, await confirmedRecipient(tx, { channel: 'mail', address }, key, { isProven }), key, subject, now()),
    )
    return answer('on')
  }
  const isOnItsWay = known?.askedAt != null && now().getTime() - known.askedAt.getTime() < askAgainAfterMs
  if (isOnItsWay) {
    await write(async (tx) => writeFollow(tx, await recipientOf(tx, { channel: 'mail', address }), key, subject, null))
    return answer('asked')
  }
  const allowed = await mayAsk(address)
  if (allowed !== 'yes') return answer(allowed === 'later' ? 'asked' : 'paused')
  const state = await write((tx) => askWhetherTheirs(tx, { address, personKey: key, subject, publication: name, language }))
  return answer(state)
}

function refusedField(field: string, sentence: ReturnType<typeof message>): AppError {
  return new AppError('invalid', message('form.lookAgain'), { fieldErrors: { [field]: sentence } })
}
