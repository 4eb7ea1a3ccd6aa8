import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

test('moderation / queue: a comment says where it was written, leads there, and the list is narrowed to what came from there', async ({
  asRole,
  data,
}) => {
  const article = await data.buildPublishedArticle({ title: 'From elsewhere' })
  const remoteUrl = `https://social.example/@ani/${article.id}`
  const remote = { origin: 'fediverse', remoteId: remoteUrl, remoteUrl, writerUrl: 'https://social.example/@ani', guestName: 'Ani' }
  const waits = { status: 'held', heldBy: 'publication-policy' } as const
  await data.buildComment({ articleId: article.id, ...waits, ...remote })
  await data.buildComment({ articleId: article.id, ...waits, guestName: 'Tigran' })
  const { page } = await asRole('moderator')
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`/admin/comments?article=${article.id}`)
  const comment = (name: string) => page.getByRole('listitem', { name: `Comment by ${name}` })
  const there = comment('Ani').getByRole('link', { name: 'social.example where Ani wrote it' })
  await expect(there).toHaveAttribute('href', remoteUrl)
  await expect(there).toHaveAttribute('rel', 'nofollow ugc noopener noreferrer')
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const where = page.getByRole('navigation', { name: 'From where' })
  await where.getByRole('link', { name: 'Fediverse' }).press('Enter')
  await expect(comment('Tigran')).toBeHidden()
  await expect(comment('Ani')).toBeVisible()
  await expect(page.getByText('from Fediverse show all')).toBeVisible()
  await where.getByRole('link', { name: 'Here', exact: true }).press('Enter')
  await expect(comment('Ani')).toBeHidden()
  await expect(comment('Tigran')).toBeVisible()
})
