import { type NoteItem, noteKinds, noteStatuses } from './types'

/** What is read of a note for those who may decide on it. */
export const noteColumns = {
  ...{ id: true, kind: true, status: true, text: true, suggestion: true, wantsCredit: true },
  ...{ createdAt: true, decidedAt: true, decidedBy: true, guestName: true, guestEmail: true, authorId: true },
  author: { select: { name: true, email: true } },
  article: { select: { id: true, slug: true, title: true, authorId: true, publishedId: true } },
  passage: {
    select: {
      ...{ quote: true, prefix: true, suffix: true, anchoredIn: true, currentStart: true, start: true, end: true, rival: true },
      revision: { select: { id: true, number: true, body: true } },
    },
  },
} as const

interface Row {
  id: string
  kind: string
  status: string
  text: string
  suggestion: string
  wantsCredit: boolean
  createdAt: Date
  decidedAt: Date | null
  decidedBy: string
  guestName: string
  guestEmail: string
  authorId: string | null
  author: { name: string; email: string | null } | null
  article: { id: string; slug: string; title: string; publishedId: string | null }
  passage: {
    quote: string
    prefix: string
    suffix: string
    anchoredIn: string
    currentStart: number | null
    revision: { number: number }
  } | null
}

export function noteItem({ author, authorId, guestName, guestEmail, passage, article, ...row }: Row): NoteItem {
  const { id, slug, title, publishedId } = article
  return {
    ...row,
    kind: noteKinds.find((known) => known === row.kind) ?? 'other',
    status: noteStatuses.find((known) => known === row.status) ?? 'dismissed',
    name: author?.name ?? guestName,
    email: author ? (author.email ?? '') : guestEmail,
    signedIn: authorId !== null,
    article: { id, slug, title },
    passage: {
      quote: passage?.quote ?? '',
      prefix: passage?.prefix ?? '',
      suffix: passage?.suffix ?? '',
      stands: passage !== null && passage.anchoredIn === publishedId && passage.currentStart !== null,
      revision: passage?.revision.number ?? 0,
    },
  }
}
