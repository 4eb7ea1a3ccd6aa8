import { expect, test } from '../../fixtures/test'

test('a held comment is approved in the admin, and the reader sees it', async ({ asRole, data, page }) => {
  const article = await data.buildPublishedArticle({ title: 'The queue' })
  await data.buildComment({
    ...{ articleId: article.id, guestName: 'Margit', source: 'It was a **parliament**.' },
    ...{ status: 'held', heldBy: 'publication-policy', heldReason: 'moderation.firstComment' },
  })
  const moderator = await asRole('moderator')
  await moderator.page.goto('/admin')
  await expect(moderator.page.getByRole('heading', { level: 1 })).toHaveText('Comments')

  const comment = moderator.page.getByRole('listitem', { name: 'Comment by Margit' })
  await expect(comment.locator('strong')).toHaveText('parliament')
  await expect(comment.getByText('It is this person’s first comment.')).toBeVisible()
  await comment.getByRole('button', { name: 'Approve' }).click()
  await expect(comment).toBeHidden()
  await expect(moderator.page.getByText('The comment by Margit is published.')).toBeVisible()
  await page.goto(`/p/${article.slug}`)
  await expect(page.getByText('It was a parliament.')).toBeVisible()
})

test('comments are decided on by single keys while they have the focus, and deleting can be undone', async ({ asOwner, data }) => {
  const article = await data.buildPublishedArticle({ title: 'By keys' })
  const name = `Tigran ${Date.now()}`
  await data.buildComment({ articleId: article.id, guestName: name, source: 'Thank you.' })
  const { page } = await asOwner()
  await page.goto(`/admin/comments?status=approved&text=${encodeURIComponent(name)}`)
  const comment = page.getByRole('listitem', { name: `Comment by ${name}` })
  await comment.focus()
  await page.keyboard.press('d')
  await expect(comment).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(comment).toBeVisible()

  await comment.focus()
  await page.keyboard.press('h')
  await expect(comment).toBeHidden()
  await page.getByRole('link', { name: 'Hidden' }).click()
  await comment.getByRole('button', { name: 'Restore' }).click()
  await expect(comment).toBeHidden()
})

test('the overview leads to what was said last, and shows how it begins', async ({ asOwner, data }) => {
  const article = await data.buildPublishedArticle({ title: 'Said last' })
  const comment = await data.buildComment({ articleId: article.id, guestName: 'Gohar', source: 'Nobody counts the days.' })
  const { page } = await asOwner()
  await page.goto('/admin')
  await expect(page.getByText('Nobody counts the days.')).toBeVisible()
  await page.getByRole('link', { name: 'Gohar on Said last' }).click()
  await expect(page).toHaveURL(`/p/${article.slug}/comments/${comment.id}`)
})

test('an answer is written in the queue and stands under the comment', async ({ asOwner, data, page }) => {
  const article = await data.buildPublishedArticle({ title: 'Answered' })
  const name = `Ani ${Date.now()}`
  await data.buildComment({ articleId: article.id, guestName: name, source: 'What is on the other side?' })
  const owner = await asOwner()
  await owner.page.goto(`/admin/comments?status=approved&text=${encodeURIComponent(name)}`)
  await owner.page.getByRole('button', { name: `Reply to ${name}` }).click()
  await owner.page.getByRole('button', { name: 'Publish answer' }).click()
  await expect(owner.page.locator('form').getByRole('alert')).toContainText('Write something first.')
  await owner.page.getByLabel(`Your answer to ${name}`).fill('A smell, mostly.')
  await owner.page.keyboard.press('Control+Enter')
  await expect(owner.page.getByText(`Your answer to ${name} is published.`)).toBeVisible()
  await page.goto(`/p/${article.slug}`)
  await expect(page.getByText('A smell, mostly.')).toBeVisible()
})
