import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

test('comments / proof of work: the sum is done while one types, and again for the next comment', async ({ data, page }) => {
  await data.buildSettings({
    commentPolicy: 'open',
    ruleSwitches: { 'proof-of-work': true },
    moderation: { 'proof-of-work': { bits: 10 } },
  })
  const article = await data.buildPublishedArticle({ title: 'Sums' })
  await page.goto(`/p/${article.slug}`)
  for (const text of ['The first of mine.', 'The second of mine.']) {
    await page.getByLabel('Leave a comment').pressSequentially(text, { delay: 150 })
    await page.getByLabel('Name').fill('Margit')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible()
  }
  expect(await data.db().comment.findMany({ where: { articleId: article.id }, select: { status: true, heldBy: true } })).toEqual([
    { status: 'approved', heldBy: '' },
    { status: 'approved', heldBy: '' },
  ])
})

test('comments / proof of work: without script a comment waits, and is not refused @no-js-only @no-js', async ({ data, page }) => {
  await data.buildSettings({ commentPolicy: 'open', ruleSwitches: { 'proof-of-work': true } })
  const article = await data.buildPublishedArticle({ title: 'No sums' })
  await page.goto(`/p/${article.slug}/respond`)
  await page.getByLabel('Leave a comment').pressSequentially('By hand, and slowly enough.', { delay: 100 })
  await page.getByLabel('Name').fill('Margit')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Your comment has arrived|Thank you/)
  expect(await data.db().comment.findMany({ where: { articleId: article.id }, select: { status: true, heldBy: true } })).toEqual([
    { status: 'held', heldBy: 'proof-of-work' },
  ])
})
