import type { VisitorActor } from '@/domain/accounts/types'
import { keyedHash } from '@/platform/auth/keyed-hash'
import type { Person } from '../person'

interface Writer {
  origin: string
  writerUrl: string
  name: string
  email?: string
}

/**
 * Somebody elsewhere, as the table knows them: by their page there, so that their second comment is known to be theirs and a block finds
 * them. No cookie has this key, so nobody here is them: they change and delete what they wrote where they wrote it.
 */
export function remoteWriter({ origin, writerUrl, name, email = '' }: Writer): { actor: VisitorActor; person: Person } {
  const guestKey = keyedHash('remote-writer', [origin, writerUrl || email || name].join('\n'))
  return { actor: { kind: 'visitor', address: '', guestKey }, person: { authorId: null, guestKey, isNew: false } }
}
