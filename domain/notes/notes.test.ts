import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type UserActor } from '@/domain/accounts/types'
import { saveArticle } from '@/domain/articles/commands/save-article'
import { bodyOf, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import { getWorkingCopy } from '@/domain/articles/queries/admin/get-working-copy'
import { registerPassageJobs } from '@/domain/passages/jobs'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { decideNote } from './commands/decide-note'
import { sendNote } from './commands/send-note'
import { buildNote } from './factory'
import { registerNoteJobs } from './jobs'
import { countOpenNotes } from './queries/count-open-notes'
import { findNoteForEditor } from './queries/find-note-for-editor'
import { listNamesToCredit } from './queries/list-names-to-credit'
import { listNotes } from './queries/list-notes'

useTestDatabase()

const said = 'There is no timetable at the port. There is a list, and a woman who keeps it.'
let author: UserActor
let articleId: string
beforeEach(async () => {
  author = await buildActor({ role: 'author', email: 'nune@example.org' })
  articleId = (await buildPublishedArticle({ authorId: author.id, title: 'The ferry', body: bodyOf(said) })).id
})
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

const note = {
  kind: 'typo' as const,
  quote: 'no timetable at the port',
  text: 'It is a harbour.',
  suggestion: 'no timetable at the harbour',
}
const send = (more: object = {}) => sendNote(anyone, { articleId, ...note, ...more })

describe('notes / sending', () => {
  it('stores what a guest says of a passage, for the author’s list alone', async () => {
    await send({ name: 'Ani', email: 'Ani@Example.org', wantsCredit: true })
    const { items } = await listNotes(author)
    expect(items).toMatchObject([
      {
        ...{ kind: 'typo', status: 'open', text: 'It is a harbour.', suggestion: 'no timetable at the harbour', name: 'Ani' },
        ...{ email: 'ani@example.org', signedIn: false, wantsCredit: true, article: { id: articleId } },
        passage: { quote: 'no timetable at the port', stands: true, revision: 1 },
      },
    ])
    expect(await db().comment.count()).toBe(0)
  })

  it('writes to the author once a day, with nothing of what a stranger typed', async () => {
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:9')
    vi.stubEnv('MAIL_FROM', 'notes@example.org')
    forgetEnv()
    registerNoteJobs()
    await send()
    await send({ quote: 'a woman who keeps it', suggestion: '' })
    expect(await db().outbox.count({ where: { kind: 'notes.open' } })).toBe(1)
    await db().outbox.updateMany({ data: { runAt: new Date(0) } })
    await runDueJobs('test')
    const mails = await db().outbox.findMany({ where: { kind: 'mail' } })
    expect(mails).toHaveLength(1)
    expect(mails[0]?.payload).toContain('2 readers’ notes wait')
    expect(mails[0]?.payload).toContain('nune@example.org')
    expect(mails[0]?.payload).not.toContain('harbour')
  })
})

describe('notes / the list', () => {
  it('holds those on the essays that one may edit, and no others', async () => {
    await buildNote(articleId, 'a woman who keeps it')
    const other = await buildPublishedArticle({ body: bodyOf(said) })
    await buildNote(other.id, 'a woman who keeps it')
    const counts = async (actor: UserActor) => [(await listNotes(actor)).total, await countOpenNotes(actor)]
    expect(await counts(author)).toEqual([1, 1])
    expect(await counts(await buildActor({ role: 'editor' }))).toEqual([2, 2])
    const moderator = await buildActor({ role: 'moderator' })
    await expect(listNotes(moderator)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await countOpenNotes(moderator)).toBe(0)
  })

  it('comes in pages, the oldest open one first', async () => {
    for (let minute = 0; minute < 31; minute++) {
      await buildNote(articleId, 'a woman who keeps it', { text: `${minute}`, createdAt: new Date(Date.UTC(2026, 2, 4, 10, minute)) })
    }
    const first = await listNotes(author)
    expect([first.items[0]?.text, first.items.length, first.pages]).toEqual(['0', 30, 2])
    expect((await listNotes(author, { page: 2 })).items.map(({ text }) => text)).toEqual(['30'])
  })
})

describe('notes / deciding', () => {
  it('is written down, once, and can be taken back', async () => {
    const { id } = await buildNote(articleId, 'a woman who keeps it')
    expect(await decideNote(author, id, 'accepted')).toMatchObject({ status: 'accepted', changed: true })
    expect(await decideNote(author, id, 'accepted')).toMatchObject({ changed: false })
    expect((await listNotes(author, { status: 'accepted' })).items).toMatchObject([{ id, decidedBy: author.name }])
    await decideNote(author, id, 'open')
    expect((await listNotes(author)).items).toMatchObject([{ id, decidedAt: null, decidedBy: '' }])
    const written = await db().audit.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' }, select: { action: true } })
    expect(written.map(({ action }) => action)).toEqual(['note.accept', 'note.reopen'])
  })

  it('has the passage looked for again where the essay was published meanwhile', async () => {
    registerPassageJobs()
    const { id } = await buildNote(articleId, 'a woman who keeps it')
    await decideNote(author, id, 'dismissed')
    await buildRevision(articleId, { body: bodyOf('A ferry.', said) })
    await runDueJobs('test')
    await decideNote(author, id, 'open')
    await runDueJobs('test')
    expect((await listNotes(author)).items).toMatchObject([{ id, passage: { quote: 'a woman who keeps it', stands: true } }])
  })

  it('is for those who may edit the essay; whoever reads no notes learns not even which there are', async () => {
    const { id } = await buildNote((await buildPublishedArticle({ body: bodyOf(said) })).id, 'a woman who keeps it')
    await expect(decideNote(author, id, 'dismissed')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(decideNote(author, 'never', 'dismissed')).rejects.toMatchObject({ code: 'not-found' })
    for (const actor of [anyone, await buildActor(), await buildActor({ role: 'moderator' })]) {
      for (const asked of [id, 'never']) await expect(decideNote(actor, asked, 'dismissed')).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect(await db().privateNote.count({ where: { status: 'open' } })).toBe(1)
  })
})

describe('notes / credit', () => {
  it('is for whoever wishes it, of notes accepted since readers have had a new revision, in the order of accepting', async () => {
    const make = (guestName: string, more: object = {}) =>
      buildNote(articleId, 'a woman who keeps it', { guestName, wantsCredit: true, ...more })
    const member = await buildActor({ name: 'Margit' })
    const notes = [await make('Ani'), await make('', { authorId: member.id }), await make('Ani')]
    const left = [await make('Shy', { wantsCredit: false }), await make('')]
    await make('Open')
    const dismissed = await make('Dismissed')
    for (const { id } of [...notes, ...left]) await decideNote(author, id, 'accepted')
    await decideNote(author, dismissed.id, 'dismissed')
    expect(await listNamesToCredit(author, articleId)).toEqual(['Ani', 'Margit'])
    for (const actor of [anyone, member, await buildActor({ role: 'author' })]) {
      expect(await listNamesToCredit(actor, articleId)).toEqual([])
    }
    await db().privateNote.updateMany({ data: { decidedAt: new Date(0) } })
    expect(await listNamesToCredit(author, articleId)).toEqual([])
    expect(await listNamesToCredit(author, 'never')).toEqual([])
  })
})

describe('notes / beside the editor', () => {
  it('says where the passage stands in the working copy, or that it stands there no more', async () => {
    const { id } = await buildNote(articleId, 'a woman who keeps it')
    expect((await findNoteForEditor(author, articleId, id))?.place).toEqual({ words: 'a woman who keeps it', before: said.slice(-81, -21) })
    const save = async (text: string) => {
      const { title, standfirst, language, writtenOn, dropCap, tags, version } = await getWorkingCopy(author, articleId)
      const words = { title, standfirst, language, writtenOn, dropCap, tags }
      await saveArticle(author, { ...words, id: articleId, version, body: bodyOf(text) })
    }
    await save(said.replace('a woman', 'an old woman'))
    expect((await findNoteForEditor(author, articleId, id))?.place?.words).toBe('an old woman who keeps it')
    await save('Something else altogether.')
    expect((await findNoteForEditor(author, articleId, id))?.place).toBeNull()
  })

  it('is nobody’s who may not edit the essay, and no other essay’s', async () => {
    const { id } = await buildNote(articleId, 'a woman who keeps it')
    expect(await findNoteForEditor(await buildActor({ role: 'author' }), articleId, id)).toBeNull()
    expect(await findNoteForEditor(author, (await buildPublishedArticle({ authorId: author.id })).id, id)).toBeNull()
  })
})
