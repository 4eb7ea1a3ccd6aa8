import { message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import { isUniqueViolation } from '@/platform/db/write-errors'
import { AppError } from '@/platform/errors/app-error'
import type { Device } from '../types'
import type { NewPasskey } from './read-attestation'

/** Writes an account's new passkey. One whose id is there already is that one again: no authenticator draws an id twice. */
export async function keepPasskey(tx: Tx, userId: string, passkey: NewPasskey, device: Device): Promise<void> {
  const data = { ...passkey, userId, userAgent: device.userAgent.slice(0, 300) }
  await tx.passkey.create({ data }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new AppError('conflict', message('account.passkeyKnown')) : error
  })
}
