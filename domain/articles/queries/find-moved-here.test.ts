import { expect, it } from 'vitest'
import { useTestDatabase } from '@/platform/testing/test-database'
import { changeSlug } from '../commands/change-slug'
import { buildArticle, buildPublishedArticle } from '../factory'
import { findMovedHere } from './find-moved-here'

useTestDatabase()

it('finds a published essay where other systems had it', async () => {
  await buildPublishedArticle({ slug: 'the-ferry' })
  for (const address of ['the-ferry', 'The-Ferry', '2022/10/the-ferry', '2022/10/05/the-ferry', '2022/the-ferry', 'the-ferry/amp']) {
    expect(await findMovedHere(address.split('/')), address).toBe('the-ferry')
  }
})

it('finds it under its present address, whatever it was called before', async () => {
  const { id } = await buildPublishedArticle({ slug: 'the-ferry' })
  await changeSlug({ kind: 'system', reason: 'test' }, { id, slug: 'the-boat' })
  expect(await findMovedHere(['the-ferry'])).toBe('the-boat')
})

it('finds nothing of drafts and deleted essays, and nothing under other addresses', async () => {
  await buildArticle({ slug: 'a-draft' })
  await buildPublishedArticle({ slug: 'removed', removed: true })
  await buildPublishedArticle({ slug: 'the-ferry' })
  for (const address of [
    'a-draft',
    'removed',
    'blog/the-ferry',
    '2022/10/05/06/the-ferry',
    'the-ferry/comments',
    '%',
    '',
    'amp',
    'wp-login.php',
  ]) {
    expect(await findMovedHere(address.split('/')), address).toBeNull()
  }
})
