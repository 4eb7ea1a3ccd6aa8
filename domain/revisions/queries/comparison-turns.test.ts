import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { bodyOf, buildPublishedArticle, buildRevision } from '../../articles/factory'
import { compareRevisions } from './compare-revisions'
import { compareWithWorkingCopy } from './compare-with-working-copy'
import { readersTurn } from './comparison-turns'
import { getAdminHistory } from './get-admin-history'

useTestDatabase()

it('has one comparison made for readers at a time and a few wait; the next is told when to come back, and no author waits for them', async () => {
  const owner = await buildActor({ role: 'owner' })
  const { id, slug } = await buildPublishedArticle({ body: bodyOf('There is a list.') })
  await buildRevision(id, { body: bodyOf('There is a book.') })
  const [first] = (await getAdminHistory(owner, id)).revisions

  let running = 0
  const open: (() => void)[] = []
  const others = Array.from({ length: 21 }, () =>
    readersTurn(async () => {
      running += 1
      await new Promise<void>((resolve) => open.push(resolve))
      running -= 1
    }),
  )
  expect(running).toBe(1)
  await expect(compareRevisions(slug, 1, 2)).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 60 })
  expect(await compareWithWorkingCopy(owner, { id, pastId: first?.id ?? '' })).toMatchObject({ diff: { isSame: true } })
  expect(await buildRevision(id, { body: bodyOf('There is a book, and a pen.') })).toBe(3)

  for (let at = 0; at < others.length; at++) {
    expect(running).toBe(1)
    open[at]?.()
    await others[at]
    await Promise.resolve()
  }
  expect(await compareRevisions(slug, 1, 2)).toMatchObject({ diff: { wordsAdded: 1, wordsRemoved: 1 } })
})
