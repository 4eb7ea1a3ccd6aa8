import type { Actor } from '@/domain/accounts/types'
import type { Tx } from '@/platform/db/client'

/** What was acted upon: its noun and its id. */
export interface AuditSubject {
  type: string
  id: string
}

/**
 * Writes down who did what, in the transaction of the deed: neither is kept without the other.
 * `action` is noun.verb; `detail` holds no secrets and no text of other people.
 */
export async function recordAudit(
  tx: Tx,
  actor: Actor,
  action: string,
  subject: AuditSubject,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await tx.audit.create({
    data: {
      actorId: actor.kind === 'user' ? actor.id : '',
      actorName: nameOf(actor),
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      detail: JSON.stringify(detail),
    },
  })
}

function nameOf(actor: Actor): string {
  if (actor.kind === 'user') return actor.name
  return actor.kind === 'system' ? `system: ${actor.reason}` : 'a visitor'
}
