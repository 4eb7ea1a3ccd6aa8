import { canReadOutbox, hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle } from '@/domain/articles/policy'
import { canSeeQueue } from '@/domain/comments/policy'
import { canSeeBlocks } from '@/domain/moderation/policy'
import { canSeeNotes } from '@/domain/notes/policy'
import { canChangeSettings } from '@/domain/settings/policy'

/** A section of the admin and whom it is for. The pages ask the same. */
export interface Section {
  href: `/admin${string}`
  name: string
  open: (actor: Actor) => boolean
}

const overview: Section = { href: '/admin', name: 'Overview', open: (actor) => hasRole(actor, 'author', 'editor', 'owner') }
const articles: Section = { href: '/admin/articles', name: 'Essays', open: canCreateArticle }
const collections: Section = { href: '/admin/collections', name: 'Collections', open: canCreateArticle }
const comments: Section = { href: '/admin/comments', name: 'Comments', open: canSeeQueue }
const blocks: Section = { href: '/admin/comments/blocks', name: 'Blocks', open: canSeeBlocks }
const strokes: Section = { href: '/admin/comments/decisions', name: 'Decisions', open: canSeeQueue }
const history: Section = { href: '/admin/comments/history', name: 'History', open: canSeeQueue }
const notes: Section = { href: '/admin/notes', name: 'Notes', open: canSeeNotes }
const settings: Section = { href: '/admin/settings', name: 'Settings', open: canChangeSettings }
const mail: Section = { href: '/admin/mail', name: 'Outbox', open: canReadOutbox }

const look: Section = { href: '/admin/look', name: 'Look', open: canChangeSettings }

export const sections = { overview, articles, collections, comments, blocks, strokes, history, notes, settings, mail, look } as const

/** In the order of the rail. The look is reached from the settings, blocks and decisions from the comments. */
export const railSections: readonly Section[] = [overview, articles, collections, comments, notes, settings, mail]
