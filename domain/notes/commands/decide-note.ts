import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { askToAnchor } from '@/domain/passages/ask-to-anchor'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { canDecideNote, canSeeNotes } from '../policy'
import type { NoteDecision, NoteStatus } from '../types'

/**
 * Accepts a note, dismisses it, or opens it again. Accepting changes no text: whoever corrects an essay does it in the editor, where the
 * note leads. Deciding again what is so already changes nothing.
 */
export async function decideNote(actor: Actor, id: string, status: NoteStatus): Promise<NoteDecision> {
  // First: whoever reads no notes learns not even which there are.
  if (!canSeeNotes(actor)) throw new AppError('forbidden', message('errors.notesForbidden'))
  return write(async (tx) => {
    const note = await tx.privateNote.findUnique({
      where: { id },
      select: { status: true, articleId: true, article: { select: { authorId: true, deletedAt: true, publishedId: true } } },
    })
    if (!note || note.article.deletedAt) throw new AppError('not-found', message('errors.noSuchNote'))
    if (!canDecideNote(actor, note.article)) throw new AppError('forbidden', message('errors.notesForbidden'))
    if (note.status === status) return { id, status, articleId: note.articleId, changed: false }
    const decided = status === 'open' ? { decidedAt: null, decidedBy: '' } : { decidedAt: now(), decidedBy: nameOf(actor) }
    const { count } = await tx.privateNote.updateMany({ where: { id, status: note.status }, data: { status, ...decided } })
    if (count === 0) throw new AppError('conflict', message('errors.decidedElsewhere'))
    // What was decided on was not looked for in later revisions.
    if (status === 'open' && note.article.publishedId) await askToAnchor(tx, note.articleId, note.article.publishedId)
    await recordAudit(tx, actor, `note.${verbs[status]}`, { type: 'note', id }, { from: note.status, to: status })
    return { id, status, articleId: note.articleId, changed: true }
  })
}

const verbs: Record<NoteStatus, string> = { open: 'reopen', accepted: 'accept', dismissed: 'dismiss' }

const nameOf = (actor: Actor) => (actor.kind === 'user' ? actor.name : '')
