'use server'

import { deskAction } from '@/domain/accounts/admin-action'
import { deleteDemonstration } from './commands/delete-demonstration'
import { restoreDemonstration } from './commands/restore-demonstration'
import { noInput } from './schema'

export const deleteDemonstrationAction = deskAction('demonstration.delete', noInput, deleteDemonstration)
export const restoreDemonstrationAction = deskAction('demonstration.restore', noInput, restoreDemonstration)
