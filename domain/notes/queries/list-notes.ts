import type { Actor } from '@/domain/accounts/types'
import { inOrder } from '@/domain/articles/queries/in-order'
import { pageWindow } from '@/domain/articles/queries/paging'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { AppError } from '@/platform/errors/app-error'
import { noteColumns, noteItem } from '../note-columns'
import { notesOf } from '../notes-of'
import { canSeeNotes } from '../policy'
import type { NoteFilter, NoteList } from '../types'

export const notesPerPage = 30

/** Readers' notes about the essays that this actor may edit: what is open oldest first, as it came, and what was decided the latest first. */
export async function listNotes(actor: Actor, { status = 'open', article = '', page: asked = 1 }: NoteFilter = {}): Promise<NoteList> {
  if (!canSeeNotes(actor)) throw new AppError('forbidden', message('errors.notesForbidden'))
  const { page, skip, take, pagesOf } = pageWindow(asked, notesPerPage)
  const ofEssay = article === '' ? Prisma.sql`1 = 1` : Prisma.sql`n."articleId" = ${article}`
  const where = Prisma.sql`n."status" = ${status} AND ${ofEssay} AND ${notesOf(actor)}`
  const order = status === 'open' ? Prisma.sql`n."createdAt", n."id"` : Prisma.sql`n."createdAt" DESC, n."id" DESC`
  const { passage, ...columns } = noteColumns
  const shown = { ...passage.select, revision: { select: { number: true } } }
  const [[counted], ids] = await Promise.all([
    db().$queryRaw<{ total: bigint | number }[]>`SELECT COUNT(*) AS "total" FROM "PrivateNote" n WHERE ${where}`,
    db().$queryRaw<{ id: string }[]>`
      SELECT n."id" FROM "PrivateNote" n WHERE ${where} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`,
  ])
  const rows = await db().privateNote.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: { ...columns, passage: { select: shown } },
  })
  const total = Number(counted?.total ?? 0)
  return { items: inOrder(ids, rows).map(noteItem), page, pages: pagesOf(total), total }
}
