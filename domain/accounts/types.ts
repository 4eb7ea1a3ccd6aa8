import type { Mail } from '@/platform/mail/mail-schema'

export const roles = ['reader', 'moderator', 'author', 'editor', 'owner'] as const
export type Role = (typeof roles)[number]

/** Somebody with a session. */
export interface UserActor {
  kind: 'user'
  id: string
  name: string
  /** Null for an account that passkeys alone hold. */
  email: string | null
  role: Role
  sessionId: string
  address: string
  /** The hash of the guest cookie, where this browser has commented without an account before. */
  guestKey?: string
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

/** Somebody whose name means something here. A disabled person speaks for nobody: their role is a reader's. */
export interface Writer {
  id: string
  name: string
  role: Role
}

/** How a session began. */
export const signInMethods = ['password', 'link', 'owner-link', 'passkey', 'github', 'google'] as const
export type SignInMethod = (typeof signInMethods)[number]

/** The browser in which somebody signs in. */
export interface Device {
  userAgent: string
  /** What the device cookie holds, as sent: it may be anything. */
  cookie?: string | undefined
}

/** Somebody has just signed in: the cookie's token, which is said this once, and where they were going. */
export interface SignedIn {
  token: string
  /** attemptName(): what the browser's device cookie knows the account by. */
  attemptName: string
  name: string
  role: Role
  /** '' when they were going nowhere in particular. */
  returnTo: string
}

/** One of a person's own sessions, as their account page lists it. */
export interface SessionView {
  id: string
  isThis: boolean
  method: SignInMethod
  /** As a message: 'Firefox on Linux'. */
  browser: string
  createdAt: Date
  lastSeenAt: Date
}

/** One of a person's own passkeys, as their account page lists it. */
export interface PasskeyView {
  id: string
  /** As a message: where it is kept, or which browser made it. */
  name: string
  createdAt: Date
  lastUsedAt: Date | null
}

/** A person as their own account page shows them. */
export interface ProfileView {
  name: string
  /** Null where there is none yet. */
  email: string | null
  emailIsVerified: boolean
  role: Role
  /** May write essays, under which the bio stands. */
  writes: boolean
  bio: string
  hasPassword: boolean
  providers: string[]
}

/** A person as whoever gives the roles sees them. */
export interface PersonView {
  id: string
  name: string
  email: string | null
  role: Role
  isDisabled: boolean
}

/** A mail that could not be sent because there is no mail server. */
export interface OutboxMail extends Mail {
  id: string
  createdAt: Date
}
