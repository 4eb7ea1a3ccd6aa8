import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { write } from '@/platform/db/write'
import { enqueue } from '@/platform/jobs/enqueue'
import { addressKey, limitRate, withinRate } from '@/platform/limits/rate-limit'
import { dataLinksByAddress, dataLinksByMailbox, dataLinksOfSite } from '../limits'
import { dataLinkKind } from '../own-data/data-link-job'

/** Has the link to what was written with an address mailed there. The same happens for every address, known or not. */
export async function sendDataLink(actor: UserActor | VisitorActor, email: string): Promise<void> {
  await limitRate(dataLinksByAddress, addressKey(actor.address))
  await limitRate(dataLinksOfSite, 'all')
  // Somebody else's mailbox is not to be filled; whoever asks in earnest has the link by then.
  if (!(await withinRate(dataLinksByMailbox, email))) return
  await write((tx) => enqueue(tx, dataLinkKind, { address: email }))
}
