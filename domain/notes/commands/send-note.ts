import type { z } from 'zod'
import type { Actor, UserActor, VisitorActor } from '@/domain/accounts/types'
import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { type Person, personOf } from '@/domain/comments/person'
import { checkedWithPassage } from '@/domain/passages/checked-with-passage'
import { type ChosenPassage, choosePassage, passageRow } from '@/domain/passages/choose-passage'
import { requirePublished } from '@/domain/passages/require-published'
import { passageOf } from '@/domain/passages/schema'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { limitRate } from '@/platform/limits/rate-limit'
import { isDoubtful } from '../is-doubtful'
import { notesOfEssay } from '../limits'
import { guestNoteSchema, memberNoteSchema, type NoteInput } from '../schema'
import { enqueueNoteMail } from '../tell-of-notes'
import type { SentNote } from '../types'

type Checked = z.output<typeof memberNoteSchema> & { name: string; email: string }

/** Tells the author of an essay about a passage of it, and nobody else: no page, feed or file for readers holds anything of it. */
export async function sendNote(actor: Actor, input: NoteInput): Promise<SentNote> {
  if (actor.kind === 'system') throw new AppError('forbidden', message('errors.commentByPerson'))
  const sent = passageOf(input) ?? { quote: '' }
  const note = checkedWithPassage(sent, () => checked(actor, input))
  const article = await articleToCommentOn(input.articleId)
  const passage = await choosePassage(article.id, sent)
  if (note.suggestion === passage.quote) {
    throw new AppError('invalid', message('passages.noteNotSent'), { fieldErrors: { suggestion: message('passages.noteSame') } })
  }
  const person = personOf(actor)
  const quiet = await isDoubtful({ actor, person, article, note })
  await limitRate(notesOfEssay, article.id)
  await write(async (tx) => {
    await requirePublished(tx, passage)
    if (await isThere(tx, person, note, passage)) return
    await store(tx, person, note, passage)
    // What looks like a program's waits in the list, and calls nobody to it.
    if (!quiet && person.authorId !== article.authorId) await enqueueNoteMail(tx, article.id)
  })
  return {
    article: { id: article.id, slug: article.slug, title: article.title },
    ...(person.guestToken === undefined ? {} : { guestToken: person.guestToken }),
  }
}

function checked(actor: UserActor | VisitorActor, input: NoteInput): Checked {
  const refusal = message('passages.noteNotSent')
  return actor.kind === 'user'
    ? { ...parseInput(memberNoteSchema, input, refusal), name: '', email: '' }
    : parseInput(guestNoteSchema, input, refusal)
}

/** The button was pressed twice. */
async function isThere(tx: Tx, { authorId, guestKey }: Person, { kind, text, suggestion }: Checked, passage: ChosenPassage) {
  const { articleId, revisionId, start, end } = passage
  const count = await tx.privateNote.count({
    where: { articleId, authorId, guestKey, kind, text, suggestion, status: 'open', passage: { revisionId, start, end } },
  })
  return count > 0
}

async function store(tx: Tx, { authorId, guestKey }: Person, note: Checked, passage: ChosenPassage): Promise<void> {
  const { kind, text, suggestion, wantsCredit, name, email } = note
  const { id } = await tx.privateNote.create({
    data: {
      ...{ articleId: passage.articleId, kind, text, suggestion, wantsCredit, authorId, guestKey },
      ...{ guestName: name, guestEmail: email, status: 'open', createdAt: now() },
    },
    select: { id: true },
  })
  await tx.passage.create({ data: { ...passageRow(passage), noteId: id } })
}
