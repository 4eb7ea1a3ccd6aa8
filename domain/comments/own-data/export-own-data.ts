import type { Actor } from '@/domain/accounts/types'
import { exportFollowing } from '@/domain/notifications/own-data/export-following'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { env } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'
import { essayColumns as essay, essayOf as whereOf } from './essay-of'
import type { OwnDataFile } from './types'
import { type WhoseData, whoseData, withText } from './whose-data'

const onEssay = { commentId: true, createdAt: true, comment: { select: { article: essay } } } as const

/**
 * All that is kept of what this visitor wrote, liked, reported and follows. In which state a comment is stands nowhere in it: what moderators decided is
 * not told by a file either.
 */
export async function exportOwnData(actor: Actor, as: string): Promise<OwnDataFile> {
  const whose = await whoseData(actor, as)
  if (!whose) throw new AppError('not-found', message('ownData.nothing'))
  const theirs = { where: { personKey: { in: whose.keys } }, orderBy: { createdAt: 'asc' } } as const
  const [settings, comments, notes, likes, reports, following, turns] = await Promise.all([
    getSettings(),
    db().comment.findMany({
      where: withText(whose),
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        ...{ id: true, parentId: true, source: true, guestName: true, guestEmail: true, createdAt: true, editedAt: true },
        author: { select: { name: true, email: true } },
        wordings: { orderBy: { replacedAt: 'asc' }, select: { source: true, replacedAt: true } },
        article: essay,
        passage: { select: { quote: true } },
      },
    }),
    ownNotes(whose),
    db().commentLike.findMany({ ...theirs, select: onEssay }),
    db().commentReport.findMany({ ...theirs, select: { ...onEssay, reason: true, text: true } }),
    exportFollowing(whose),
    db().commentTurn.findMany({ where: { who: { in: whose.keys } }, orderBy: { at: 'asc' }, select: { at: true, article: essay } }),
  ])
  return {
    publication: settings.name,
    address: env().PUBLIC_URL,
    madeAt: now(),
    comments: comments.map(({ id, parentId, source, author, article, wordings, passage, ...row }) => ({
      ...{ id, answers: parentId, essay: whereOf(article), name: author?.name ?? row.guestName, email: author?.email ?? row.guestEmail },
      ...{ text: source, createdAt: row.createdAt, editedAt: row.editedAt },
      earlier: wordings.map((wording) => ({ text: wording.source, until: wording.replacedAt })),
      passage: passage?.quote ?? null,
    })),
    notes,
    liked: likes.map(({ commentId, comment, createdAt }) => ({ comment: commentId, essay: whereOf(comment.article), at: createdAt })),
    reported: reports.map(({ commentId, comment, createdAt, reason, text }) => ({
      ...{ comment: commentId, essay: whereOf(comment.article), at: createdAt, reason, text },
    })),
    ...following,
    turns: turns.map(({ article, at }) => ({ essay: whereOf(article), at })),
  }
}

async function ownNotes(whose: WhoseData): Promise<OwnDataFile['notes']> {
  const rows = await db().privateNote.findMany({
    where: whose.notes,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, kind: true, text: true, suggestion: true, guestName: true, guestEmail: true, wantsCredit: true, createdAt: true },
      author: { select: { name: true, email: true } },
      article: essay,
      passage: { select: { quote: true } },
    },
  })
  return rows.map(({ author, article, passage, guestName, guestEmail, ...note }) => ({
    ...note,
    ...{ essay: whereOf(article), passage: passage?.quote ?? '', name: author?.name ?? guestName, email: author?.email ?? guestEmail },
  }))
}
