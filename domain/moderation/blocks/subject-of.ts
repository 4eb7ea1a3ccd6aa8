import { personKeys } from './person-keys'
import { type BlockKind, blockKinds } from './types'

/** The writer of a comment, as far as blocks go. */
export interface CommentWriter {
  authorId: string | null
  guestKey: string
  guestName: string
  guestEmail: string
  /** Keyed hash of the network; empty when it is kept no longer. */
  addressKey: string
  author: { name: string; email: string | null } | null
}

export interface BlockSubject {
  value: string
  label: string
}

/** What would be blocked; undefined if the comment does not have it. */
export function subjectOf(kind: BlockKind, writer: CommentWriter): BlockSubject | undefined {
  const name = writer.author?.name ?? writer.guestName
  const email = writer.author?.email ?? writer.guestEmail
  const subjects: Record<BlockKind, BlockSubject> = {
    person: { value: personKeys(writer)[0] ?? '', label: name },
    name: { value: name, label: name },
    email: { value: email, label: email },
    network: { value: writer.addressKey, label: name },
  }
  return subjects[kind].value === '' ? undefined : subjects[kind]
}

/** In which ways the writer of a comment can be blocked. */
export function blockableAs(writer: CommentWriter): BlockKind[] {
  return blockKinds.filter((kind) => subjectOf(kind, writer))
}
