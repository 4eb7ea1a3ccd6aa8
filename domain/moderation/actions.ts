'use server'

import { z } from 'zod'
import { adminAction } from '@/domain/accounts/admin-action'
import { blockTypedInput, blockWriterInput, liftBlockInput } from './admin-input'
import { blockTyped } from './commands/block-typed'
import { blockWriter } from './commands/block-writer'
import { liftBlock } from './commands/lift-block'
import { resetFilter } from './commands/reset-filter'
import { restoreBlock } from './commands/restore-block'
import { undoBlock } from './commands/undo-block'
import { exportFilter } from './queries/export-filter'

export const blockWriterAction = adminAction('block.start', blockWriterInput, blockWriter)
export const blockTypedAction = adminAction('block.startTyped', blockTypedInput, blockTyped)
export const liftBlockAction = adminAction('block.lift', liftBlockInput, (actor, { id }) => liftBlock(actor, id))
export const undoBlockAction = adminAction('block.undo', liftBlockInput, (actor, { id }) => undoBlock(actor, id))
export const restoreBlockAction = adminAction('block.restore', liftBlockInput, (actor, { id }) => restoreBlock(actor, id))
export const exportFilterAction = adminAction('filter.export', z.object({}), exportFilter)
export const resetFilterAction = adminAction('filter.reset', z.object({}), resetFilter)
