import { buildComment } from '@/domain/comments/factory'
import { demonstrationAuthor } from '@/domain/demonstration/author'
import { message } from '@/i18n/message'
import { holdClock } from '@/platform/clock/clock'
import { type DemoComment, readComments } from './read-comments'

const day = 24 * 3_600_000

interface Place {
  articleId: string
  authorId: string
  publishedAt: Date
}

type Parent = { id: string; articleId: string; rootId: string; depth: number }

/** Puts an essay's letters under it, on their days. */
export async function plantComments(place: Place, source: string): Promise<void> {
  try {
    for (const letter of readComments(source)) await plant(place, letter)
  } finally {
    holdClock(undefined)
  }
}

async function plant(place: Place, letter: DemoComment, parent?: Parent): Promise<void> {
  const createdAt = new Date(place.publishedAt.getTime() + letter.days * day)
  // Ids carry the time in them, so they too are made on the letter's day.
  holdClock(createdAt)
  const writer = letter.by === demonstrationAuthor.name ? { authorId: place.authorId } : { guestName: letter.by }
  const comment = await buildComment({
    ...writer,
    ...(parent ? { parent } : { articleId: place.articleId }),
    ...(letter.held ? { status: 'held', heldBy: 'publication-policy', heldReason: message('moderation.firstComment') } : {}),
    source: letter.text.trim(),
    createdAt,
  })
  for (const reply of letter.replies) await plant(place, reply, comment)
}
