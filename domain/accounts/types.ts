export const roles = ['reader', 'moderator', 'author', 'editor', 'owner'] as const
export type Role = (typeof roles)[number]

/** Somebody with a session. */
export interface UserActor {
  kind: 'user'
  id: string
  name: string
  email: string
  role: Role
  sessionId: string
  address: string
}

/** Somebody without one. `guestKey` is the hash of the guest cookie, empty until the first comment. */
export interface VisitorActor {
  kind: 'visitor'
  address: string
  guestKey: string
}

/** The program itself: jobs, scripts, the seed. `reason` goes to the audit. */
export interface SystemActor {
  kind: 'system'
  reason: string
}

/** Who asks. Every command and query takes one; it is never optional. */
export type Actor = UserActor | VisitorActor | SystemActor

/** Reads as anyone may: what documents are made with. */
export const anyone: VisitorActor = { kind: 'visitor', address: '', guestKey: '' }
