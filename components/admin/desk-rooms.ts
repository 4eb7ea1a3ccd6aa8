import { canReadKeptMail, hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle } from '@/domain/articles/policy'
import { canSeeQueue } from '@/domain/comments/policy'
import { canChangeSettings } from '@/domain/settings/policy'

/** A place of the desk and whom it is for. The pages ask the same. */
export interface DeskRoom {
  href: `/admin${string}`
  name: string
  open: (actor: Actor) => boolean
}

const overview: DeskRoom = { href: '/admin', name: 'Overview', open: (actor) => hasRole(actor, 'author', 'editor', 'owner') }
const articles: DeskRoom = { href: '/admin/articles', name: 'Essays', open: canCreateArticle }
const comments: DeskRoom = { href: '/admin/comments', name: 'Comments', open: canSeeQueue }
const settings: DeskRoom = { href: '/admin/settings', name: 'Settings', open: canChangeSettings }
const mail: DeskRoom = { href: '/admin/mail', name: 'Kept mail', open: canReadKeptMail }

export const rooms = { overview, articles, comments, settings, mail } as const

/** In the order of the rail. */
export const deskRooms: readonly DeskRoom[] = Object.values(rooms)
