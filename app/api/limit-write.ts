import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { personKeys } from '@/domain/comments/person'
import { addressKey, limitRate } from '@/platform/limits/rate-limit'
import type { WriteLimits } from '@/platform/limits/write-limits'

/**
 * Counts one write against its network, then against its person: their account, or the guest cookie of their browser. In this order, since a
 * cookie can be made up anew each time, and each would be remembered. `browser`: stands for the network where it is known by itself.
 */
export async function limitWrite(actor: UserActor | VisitorActor, { network, person }: WriteLimits, browser = ''): Promise<void> {
  const subject = browser || addressKey(actor.address)
  for (const rule of network) await limitRate(rule, subject)
  const [key] = personKeys(actor)
  if (key !== undefined) for (const rule of person) await limitRate(rule, key)
}
