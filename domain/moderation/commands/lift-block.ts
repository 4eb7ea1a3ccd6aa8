import type { Actor } from '@/domain/accounts/types'
import { write } from '@/platform/db/write'
import { endBlock } from '../blocks/end-block'

/** Ends a block before its time. One that is lifted already stays as it is. */
export async function liftBlock(actor: Actor, id: string): Promise<{ changed: boolean }> {
  return write((tx, unit) => endBlock(tx, unit, actor, id))
}
