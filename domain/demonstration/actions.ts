'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { deleteDemonstration } from './commands/delete-demonstration'
import { restoreDemonstration } from './commands/restore-demonstration'
import { noInput } from './schema'

export const deleteDemonstrationAction = adminAction('demonstration.delete', noInput, deleteDemonstration)
export const restoreDemonstrationAction = adminAction('demonstration.restore', noInput, restoreDemonstration)
