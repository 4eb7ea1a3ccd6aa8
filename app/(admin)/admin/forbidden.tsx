import { Refused } from '@/components/admin/refused'
import { canEnterDesk } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'

/** For somebody signed in who may not be here. */
export default async function DeskForbidden() {
  return <Refused atDesk={canEnterDesk(await currentActor())} />
}
