'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { blockTypedInput, blockWriterInput, liftBlockInput } from './admin-input'
import { blockTyped } from './commands/block-typed'
import { blockWriter } from './commands/block-writer'
import { liftBlock } from './commands/lift-block'

export const blockWriterAction = adminAction('block.start', blockWriterInput, blockWriter)
export const blockTypedAction = adminAction('block.startTyped', blockTypedInput, blockTyped)
export const liftBlockAction = adminAction('block.lift', liftBlockInput, (actor, { id }) => liftBlock(actor, id))
