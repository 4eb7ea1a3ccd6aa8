import { now } from '@/platform/clock/clock'

/** What is left of a comment that its writer deletes: its place in the thread. */
export function emptied() {
  return {
    status: 'deleted',
    deletedBy: 'writer',
    decidedAt: now(),
    source: '',
    guestName: '',
    guestEmail: '',
    addressKey: '',
    heldBy: '',
    heldReason: '',
    heldMatch: '',
    pinnedAt: null,
    pickedAt: null,
    likes: 0,
    reports: 0,
    // Its name there stays, so that it does not come again.
    remoteUrl: '',
    writerUrl: '',
    formerId: null,
  }
}
