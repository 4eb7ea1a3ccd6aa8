import type { Actor } from '@/domain/accounts/types'
import { write } from '@/platform/db/write'
import { takeBlockBack } from '../blocks/take-block-back'

/** Takes the setting of a block back: whatever stood before it stands again. */
export async function undoBlock(actor: Actor, id: string): Promise<{ changed: boolean }> {
  return write((tx, unit) => takeBlockBack(tx, unit, actor, id))
}
