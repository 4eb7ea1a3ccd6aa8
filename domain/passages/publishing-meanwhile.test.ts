import { beforeEach, expect, inject, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { bodyOf, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import { postComment } from '@/domain/comments/commands/post-comment'
import { sendNote } from '@/domain/notes/commands/send-note'
import { buildSettings } from '@/domain/settings/factory'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { eventually } from '@/platform/testing/eventually'
import { useTestDatabase } from '@/platform/testing/test-database'
import { choosePassage } from './choose-passage'
import { registerPassageJobs } from './jobs'
import { requirePublished } from './require-published'

useTestDatabase()

const text = 'There is no timetable at the port. There is a list, and a woman who keeps it.'
const passage = { quote: 'a woman who keeps it' }
let articleId: string

beforeEach(async () => {
  registerPassageJobs()
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle({ slug: 'ferry', body: bodyOf(text) })).id
})

const publish = () => buildRevision(articleId, { body: bodyOf('A sentence before it.', text) })

/** Passages of which nothing is said and nothing will be. */
async function forgotten(): Promise<number> {
  await runDueJobs('test')
  const { publishedId } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  return db().passage.count({ where: { articleId, anchoredIn: { not: publishedId ?? '' } } })
}

const waiting = async () => {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return Number(row?.count)
}

it('passages / published meanwhile: the passage of a comment that is being stored is looked for, or refused', async () => {
  const posting = ['One.', 'Two.', 'Three.'].map((said) => postComment(anyone, { articleId, name: 'Ani', text: said, passage }))
  const [published, ...posted] = await Promise.allSettled([publish(), ...posting])
  expect(published?.status).toBe('fulfilled')
  for (const each of posted) if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'conflict' })
  expect(await forgotten()).toBe(0)
})

it.runIf(inject('databases').kind === 'postgresql')(
  'passages / published meanwhile: publishing waits for a comment that has asked what is published, and then finds its passage',
  async () => {
    const { comment: parent } = await postComment(anyone, { articleId, name: 'Ani', text: 'First.' })
    let posting: Promise<unknown> = Promise.resolve()
    let publishing: Promise<unknown> = Promise.resolve()
    await write(async (tx) => {
      // Stops the reply where it is stored, after it has asked.
      await tx.$queryRaw`SELECT 1 FROM "Comment" WHERE "id" = ${parent.id} FOR UPDATE`
      posting = postComment(anyone, { articleId, name: 'Ani', text: 'Second.', parentId: parent.id, passage })
      await eventually(async () => expect(await waiting()).toBe(1))
      publishing = publish()
      await Promise.race([publishing, eventually(async () => expect(await waiting()).toBe(2))])
    })
    await Promise.all([posting, publishing])
    expect(await db().passage.count()).toBe(1)
    expect(await forgotten()).toBe(0)
  },
)

it.runIf(inject('databases').kind === 'postgresql')(
  'passages / published meanwhile: who has asked what is published holds it, before anything else of the essay is written',
  async () => {
    const chosen = await choosePassage(articleId, passage)
    let publishing: Promise<unknown> = Promise.resolve()
    await write(async (tx) => {
      await requirePublished(tx, chosen)
      publishing = publish()
      await Promise.race([publishing, eventually(async () => expect(await waiting()).toBe(1))])
      // Would throw if another one were published by now.
      await requirePublished(tx, chosen)
    })
    await publishing
    await expect(write((tx) => requirePublished(tx, chosen))).rejects.toMatchObject({ code: 'conflict' })
  },
)

it('passages / published meanwhile: a comment and a note that looked in the text before are refused, and nothing of them is stored', async () => {
  const chosen = await choosePassage(articleId, passage)
  await publish()
  await expect(write((tx) => requirePublished(tx, chosen))).rejects.toMatchObject({
    code: 'conflict',
    fieldErrors: { quote: expect.any(String) },
  })
  const both = [
    postComment(anyone, { articleId, name: 'Ani', text: 'Now.', passage }),
    sendNote(anyone, { articleId, kind: 'typo', text: 'Now.', ...passage }),
  ]
  await Promise.all(both)
  expect(await forgotten()).toBe(0)
})
