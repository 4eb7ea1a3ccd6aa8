import { keyedHash } from '@/platform/auth/keyed-hash'
import { now } from '@/platform/clock/clock'
import { db, type Tx } from '@/platform/db/client'
import { withinRate } from '@/platform/limits/rate-limit'
import { questionsByMailbox, questionsOfSite } from '../limits'

/** Whether a question may be mailed. later: this mailbox was asked often enough today. paused: all together were. */
export async function mayAsk(address: string): Promise<'yes' | 'later' | 'paused'> {
  if (await siteIsFull(db())) return 'paused'
  if (!(await withinRate(questionsByMailbox, keyedHash('follow-question', address)))) return 'later'
  return (await withinRate(questionsOfSite, 'all')) ? 'yes' : 'paused'
}

/** Counted in the table too: a restart, or a second instance, brings no new allowance. */
export async function siteIsFull(client: Tx | ReturnType<typeof db>): Promise<boolean> {
  const since = new Date(now().getTime() - questionsOfSite.perSeconds * 1_000)
  return (await client.recipientPerson.count({ where: { askedAt: { gt: since } } })) >= questionsOfSite.points
}
