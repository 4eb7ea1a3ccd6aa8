import { message } from '@/i18n/message'
import { db, type Tx } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { listWriters } from '../queries/list-writers'
import { readsAs } from './resembles'

/** Refuses a name that reads as that of somebody else who writes here. A namesake adds something to theirs. */
export async function requireFreeName(name: string, ownId = '', tx?: Tx): Promise<void> {
  if (await isFreeName(name, ownId, tx)) return
  throw new AppError('invalid', message('form.lookAgain'), { fieldErrors: { name: message('account.nameTaken') } })
}

export async function isFreeName(name: string, ownId = '', tx?: Tx): Promise<boolean> {
  return (await listWriters(tx ?? db())).every((writer) => writer.id === ownId || !readsAs(name, writer.name))
}
