import { now } from '@/platform/clock/clock'

/** Until when the writer of a comment posted then may change it. By the server's clock alone: the page that shows a box may be hours old. */
export function editableUntil(createdAt: Date, editMinutes: number): Date {
  return new Date(createdAt.getTime() + editMinutes * 60_000)
}

export function isEditable(createdAt: Date, editMinutes: number): boolean {
  return editMinutes > 0 && now() < editableUntil(createdAt, editMinutes)
}

/** Which wording of a comment a box was opened with: two that are changed at once must not overwrite each other unseen. */
export function versionOf({ editedAt }: { editedAt: Date | null }): string {
  return editedAt?.toISOString() ?? ''
}

/** Later than any wording before, also within a millisecond, so that it is a version of its own. */
export function nextEditedAt(editedAt: Date | null): Date {
  return new Date(Math.max(now().getTime(), (editedAt?.getTime() ?? 0) + 1))
}
