import type { Actor } from '@/domain/accounts/types'
import { documentFromJson } from '@/domain/document/document'
import { anchorPassage, searchedText } from '@/domain/passages/anchor/anchor-passage'
import { passageText } from '@/domain/passages/passage-text'
import { db } from '@/platform/db/client'
import { noteColumns, noteItem } from '../note-columns'
import { canDecideNote, canSeeNotes } from '../policy'
import type { NoteForEditor } from '../types'

/** How much of what stands before a passage tells it from the same words elsewhere. */
const beside = 60

/** A note beside the working copy of its essay, with where its passage stands there now; null where there is none that this actor may read. */
export async function findNoteForEditor(actor: Actor, articleId: string, id: string): Promise<NoteForEditor | null> {
  if (!canSeeNotes(actor)) return null
  const row = await db().privateNote.findFirst({
    where: { id, articleId },
    select: { ...noteColumns, article: { select: { ...noteColumns.article.select, body: true } } },
  })
  if (!row || !canDecideNote(actor, row.article)) return null
  const { article, passage } = row
  const note = noteItem({ ...row, article })
  if (!passage) return { note, place: null }
  const text = passageText(documentFromJson(article.body))
  const chosenIn = searchedText(passageText(documentFromJson(passage.revision.body)))
  const found = anchorPassage(searchedText(text), passage, chosenIn)
  if (!found) return { note, place: null }
  return {
    note,
    place: { words: text.slice(found.start, found.end), before: text.slice(Math.max(found.start - beside, 0), found.start) },
  }
}
