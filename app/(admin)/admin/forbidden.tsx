import { Refused } from '@/components/admin/refused'
import { canEnterAdmin } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'

/** For somebody signed in who may not be here. */
export default async function AdminForbidden() {
  return <Refused isStaff={canEnterAdmin(await currentActor())} />
}
