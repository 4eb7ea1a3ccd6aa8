import type { Actor } from '@/domain/accounts/types'
import { write } from '@/platform/db/write'
import { type BlockOfComment, blockOfComment } from '../blocks/block-of-comment'

/** Blocks the writer of a comment, or their name, address or network. What they wrote stays as it is. */
export async function blockWriter(actor: Actor, block: BlockOfComment): Promise<{ id: string }> {
  return write(async (tx, unit) => ({ id: (await blockOfComment(tx, unit, actor, block)).id }))
}
