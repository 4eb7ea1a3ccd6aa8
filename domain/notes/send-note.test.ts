import { beforeEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { bodyOf, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import { listThread } from '@/domain/comments/queries/list-thread'
import { listPassages } from '@/domain/passages/queries/list-passages'
import { buildSettings } from '@/domain/settings/factory'
import { db } from '@/platform/db/client'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { registerPassageJobs } from '../passages/jobs'
import { sendNote } from './commands/send-note'
import { noteMailKind } from './tell-of-notes'

useTestDatabase()

const first = 'There is no timetable at the port. There is a list, and a woman who keeps it.'
const second = 'The ferry leaves when it is full, and nobody has ever seen it empty.'
const visitor = { kind: 'visitor', address: '192.0.2.1', guestKey: 'guest-1' } as const
let articleId: string
let authorId: string

beforeEach(async () => {
  registerPassageJobs()
  await buildSettings({ commentPolicy: 'open' })
  ;({ id: articleId, authorId } = await buildPublishedArticle({ slug: 'ferry', body: bodyOf(first, second) }))
})

const note = (more: object = {}) => ({
  ...{ articleId, quote: 'a woman who keeps it', kind: 'typo', text: 'She is named later.', suggestion: 'a woman who kept it' },
  ...more,
})
const mails = () => db().outbox.count({ where: { kind: noteMailKind } })

describe('notes / sending', () => {
  it('keeps the note with its passage for the author, and shows readers nothing of it', async () => {
    await sendNote(visitor, note())
    expect(await db().privateNote.findMany({ include: { passage: true } })).toMatchObject([
      { kind: 'typo', status: 'open', text: 'She is named later.', passage: { quote: 'a woman who keeps it', commentId: null } },
    ])
    expect(await listPassages(anyone, articleId)).toEqual([])
    expect(JSON.stringify(await listThread(anyone, articleId))).not.toContain('named later')
  })

  it('is one note if the button was pressed twice, and asks for one mail a day however many there are', async () => {
    await sendNote(visitor, note())
    await sendNote(visitor, note())
    expect(await db().privateNote.count()).toBe(1)
    await sendNote(visitor, note({ quote: 'nobody has ever', text: 'I have.', suggestion: '' }))
    expect([await db().privateNote.count(), await mails()]).toEqual([2, 1])
  })

  it('calls nobody to what looks like a program’s, nor the author to their own', async () => {
    await sendNote(visitor, note({ text: [1, 2, 3, 4, 5, 6, 7, 8].map((page) => `https://example.org/${page}`).join(' ') }))
    const author = await db().user.findUniqueOrThrow({ where: { id: authorId } })
    await sendNote({ ...(await buildActor({ role: 'author' })), id: author.id }, note())
    expect([await db().privateNote.count(), await mails()]).toEqual([2, 0])
  })

  it.each([
    ['what does not stand there', { quote: 'a woman who counts it' }, 'quote'],
    ['a correction that corrects nothing', { suggestion: 'a woman who keeps it' }, 'suggestion'],
    ['a note that says nothing', { text: ' ', suggestion: '' }, 'text'],
    ['an unknown kind', { kind: 'praise' }, 'kind'],
    ['credit for nobody', { wantsCredit: true }, 'name'],
  ])('refuses %s beside the field, and writes nothing', async (_, more, field) => {
    await expect(sendNote(visitor, note(more))).rejects.toMatchObject({ code: 'invalid', fieldErrors: { [field]: expect.anything() } })
    expect(await db().privateNote.count()).toBe(0)
  })

  it('says what is wrong with the passage and with the words at once', async () => {
    const error = await sendNote(visitor, note({ quote: '', text: '', suggestion: '' })).catch((refusal) => refusal)
    expect(Object.keys(error.fieldErrors)).toEqual(['quote', 'text'])
  })
})

describe('notes / a new revision', () => {
  it('is looked for while it is open; what was decided on stays where it was', async () => {
    await sendNote(visitor, note())
    await sendNote(visitor, note({ quote: 'nobody has ever', suggestion: '' }))
    await db().privateNote.updateMany({ where: { suggestion: '' }, data: { status: 'accepted' } })
    await buildRevision(articleId, { body: bodyOf('Before it.', first, second) })
    await runDueJobs('test')
    const { publishedId: id } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
    const rows = await db().passage.findMany({ orderBy: { start: 'asc' } })
    expect(rows.map(({ anchoredIn, currentStart, start }) => [anchoredIn === id, (currentStart ?? 0) - start])).toEqual([
      [true, 'Before it. '.length],
      [false, 0],
    ])
  })
})
