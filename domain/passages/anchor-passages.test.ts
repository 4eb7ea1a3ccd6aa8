import { beforeEach, describe, expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { bodyOf, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import { announcedBy } from '@/domain/articles/testing/announced-by'
import { readBy } from '@/domain/articles/testing/read-by'
import { postComment } from '@/domain/comments/commands/post-comment'
import { findComment } from '@/domain/comments/queries/find-comment'
import { listThread } from '@/domain/comments/queries/list-thread'
import { commentTags } from '@/domain/comments/tags'
import { buildSettings } from '@/domain/settings/factory'
import { db } from '@/platform/db/client'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { registerPassageJobs } from './jobs'
import { listPassages } from './queries/list-passages'

useTestDatabase()

const first = 'There is no timetable at the port. There is a list, and a woman who keeps it.'
const second = 'The ferry leaves when it is full, and nobody has ever seen it empty.'
let articleId: string

beforeEach(async () => {
  registerPassageJobs()
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle({ slug: 'ferry', body: bodyOf(first, second) })).id
})

async function commentOn(quote: string, more: object = {}) {
  const { comment } = await postComment(anyone, { articleId, name: 'Ani', text: `About ${quote}`, passage: { quote }, ...more })
  return comment
}
async function passageOf(id: string) {
  return (await findComment(anyone, articleId, id))?.passage
}
async function republish(...texts: string[]) {
  await buildRevision(articleId, { body: bodyOf(...texts) })
  return announcedBy(() => runDueJobs('test'))
}

describe('passages / comments', () => {
  it('are found in the published text by what they say, whatever a client says of positions, and stored as the text has them', async () => {
    const comment = await commentOn('a  LIST, and a woman', { passage: { quote: 'a  LIST,\n and a woman', start: 7_000, prefix: 'lies' } })
    const start = first.indexOf('a list')
    const passage = { quote: 'a list, and a woman', stands: true, start, end: start + 19, path: null }
    expect(comment.passage).toEqual(passage)
    expect(await passageOf(comment.id)).toEqual(passage)
    expect((await listThread(anyone, articleId)).items).toMatchObject([{ id: comment.id, passage }])
  })

  it.each([
    ['what stands nowhere', 'a woman who counts it', 'passages.notThere'],
    ['what stands only in what the author has not published', 'never said in public', 'passages.notThere'],
    ['what stands twice', 'There is', 'passages.severalTimes'],
    ['too little', 'list', 'passages.tooShort'],
    ['nothing but signs', '. . . . . .', 'passages.tooShort'],
    ['too much', `${first} ${second} `.repeat(5), 'passages.tooLong'],
  ])('refuses %s beside the field, and writes nothing', async (_, quote, refusal) => {
    await expect(commentOn(quote)).rejects.toMatchObject({ code: 'invalid', fieldErrors: { quote: expect.stringContaining(refusal) } })
    expect(await db().comment.count()).toBe(0)
  })

  it('is told of with all else that is wrong, at once', async () => {
    const posting = postComment(anyone, { articleId, text: '', name: '', passage: { quote: '' } })
    const error = await posting.catch((refusal) => refusal)
    expect(Object.keys(error.fieldErrors)).toEqual(['quote', 'text', 'name'])
  })

  it('takes of several places the one that stands between these neighbours', async () => {
    const { passage } = await commentOn('There is', { passage: { quote: 'There is', prefix: 'at the port. ', suffix: ' a list, and' } })
    expect(passage?.start).toBe(first.lastIndexOf('There is'))
  })

  it('may be two words, and in any script', async () => {
    const hy = (await buildPublishedArticle({ slug: 'hy', body: bodyOf('Լաստանավը մեկնում է, երբ լի է։') })).id
    const { comment } = await postComment(anyone, { articleId: hy, name: 'Ani', text: 'Yes', passage: { quote: 'լի է' } })
    expect(comment.passage?.quote).toBe('լի է')
  })
})

describe('passages / marks', () => {
  it('are counted by place, of what readers see alone: never of held or hidden comments', async () => {
    const root = await commentOn('a woman who keeps it')
    const reply = await commentOn('a woman who keeps it', { parentId: root.id, text: 'I knew her.' })
    const other = await commentOn('a woman who keeps it', { text: 'So did I.' })
    const hidden = await commentOn('when it is full', { text: 'Rude.' })
    await db().comment.update({ where: { id: hidden.id }, data: { status: 'hidden' } })
    const held = await commentOn('nobody has ever', { text: 'Waits.' })
    await db().comment.update({ where: { id: held.id }, data: { status: 'held' } })
    const start = first.indexOf('a woman')
    expect(await listPassages(anyone, articleId)).toEqual([
      { start, end: start + 20, quote: 'a woman who keeps it', count: 3, rootIds: [root.id, other.id] },
    ])
    expect(reply.rootId).toBe(root.id)
    expect(await readBy(() => listPassages(anyone, articleId))).toContain(commentTags.thread(articleId))
  })
})

describe('passages / a new revision', () => {
  it('finds them again where they moved, says of none that it stands where it does not, and tells the documents', async () => {
    const moved = await commentOn('a woman who keeps it')
    const changed = await commentOn('nobody has ever seen it empty')
    const gone = await commentOn('no timetable at the port')
    await buildRevision(articleId, {
      body: bodyOf(second.replace('seen it empty', 'seen it quite empty'), 'There is a list, and a woman who keeps it.'),
    })
    // Not looked for yet: nothing is said of where they are.
    expect(await passageOf(gone.id)).toMatchObject({ stands: true, start: null, end: null, path: null })
    expect(await listPassages(anyone, articleId)).toEqual([])
    expect(await announcedBy(() => runDueJobs('test'))).toContain(commentTags.thread(articleId))
    expect((await listPassages(anyone, articleId)).map(({ quote }) => quote)).toEqual([
      'nobody has ever seen it quite empty',
      'a woman who keeps it',
    ])
    expect(await passageOf(moved.id)).toMatchObject({ stands: true, path: null })
    expect(await passageOf(changed.id)).toMatchObject({ quote: 'nobody has ever seen it empty', stands: true })
    expect(await passageOf(gone.id)).toEqual({
      ...{ quote: 'no timetable at the port', stands: false, start: null, end: null },
      path: '/p/ferry/revisions/1',
    })
  })

  it('brings back what a later one says again, by the words that were chosen', async () => {
    const comment = await commentOn('a woman who keeps it')
    await republish(second)
    expect(await passageOf(comment.id)).toMatchObject({ stands: false })
    await republish(second, first)
    expect(await passageOf(comment.id)).toMatchObject({ stands: true, start: second.length + 1 + first.indexOf('a woman') })
  })

  it('quotes nothing of a revision that was hidden, and leads there neither; nor where readers may not see the past', async () => {
    const comment = await commentOn('no timetable at the port')
    await republish(second)
    await buildSettings({ commentPolicy: 'open', showHistory: false })
    expect(await passageOf(comment.id)).toMatchObject({ quote: 'no timetable at the port', stands: false, path: null })
    await buildSettings({ commentPolicy: 'open' })
    await db().revision.updateMany({ where: { articleId, number: 1 }, data: { hiddenAt: new Date() } })
    expect(await passageOf(comment.id)).toEqual({ quote: '', stands: false, start: null, end: null, path: null })
  })

  it('leaves to the work of the newest what was asked for one before it', async () => {
    const comment = await commentOn('a woman who keeps it')
    await buildRevision(articleId, { body: bodyOf(second) })
    await republish('Before it. ', first)
    expect(await passageOf(comment.id)).toMatchObject({ stands: true, start: 'Before it. '.length + first.indexOf('a woman') })
    expect(await db().outbox.count({ where: { status: { not: 'done' } } })).toBe(0)
  })
})
