import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

test('moderation / strokes: several comments are chosen by key and mouse, hidden at once, and restored by one click', async ({
  asRole,
  data,
}) => {
  const article = await data.buildPublishedArticle({ title: 'A wave' })
  for (const at of [1, 2, 3]) await data.buildComment({ articleId: article.id, guestName: `Lamp ${at}`, source: 'Buy lamps.' })
  const { page } = await asRole('moderator')
  await page.goto(`/admin/comments?status=approved&article=${article.id}`)
  const comment = (name: string) => page.getByRole('listitem', { name: `Comment by ${name}` })
  await comment('Lamp 1').focus()
  await page.keyboard.press('x')
  await comment('Lamp 3').getByRole('checkbox').check()
  await expect(page.getByText('2 comments chosen')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Hide 2 comments' }).click()
  await expect(page.getByText('2 comments are hidden.')).toBeVisible()
  await expect(comment('Lamp 1')).toBeHidden()
  await expect(comment('Lamp 2')).toBeVisible()
  await page.getByRole('link', { name: 'Decisions' }).click()
  const stroke = page.getByRole('listitem').filter({ hasText: 'hid 2 comments' }).first()
  await stroke.getByRole('button', { name: 'Undo' }).click()
  await expect(stroke.getByText(/taken back by/)).toBeVisible()
  await page.goto(`/admin/comments?status=approved&article=${article.id}`)
  await expect(comment('Lamp 1')).toBeVisible()
  await comment('Lamp 1').getByText('History').click()
  await expect(comment('Lamp 1').getByText(/hid it, among others/)).toBeVisible()
})

test('moderation / strokes: a guest is blocked and what they wrote is hidden, and both are taken back together', async ({
  asRole,
  data,
}) => {
  const article = await data.buildPublishedArticle({ title: 'A guest' })
  for (const at of [1, 2])
    await data.buildComment({ articleId: article.id, guestName: 'Casino', guestKey: `casino-${article.id}`, source: `Play ${at}.` })
  const { page } = await asRole('moderator')
  await page.goto(`/admin/comments?status=approved&article=${article.id}`)
  const rows = page.getByRole('listitem', { name: 'Comment by Casino' })
  await rows.first().getByRole('button', { name: 'Block… Casino' }).click()
  await page.getByRole('checkbox', { name: /Hide what they wrote/ }).check()
  await page.getByRole('button', { name: 'Block', exact: true }).click()
  await expect(page.getByText(/blocked, and 2 of their comments hidden/)).toBeVisible()
  await expect(rows).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(2)
})

test('moderation / queue: what waits is answered and let in by one button', async ({ asOwner, data, page }) => {
  const article = await data.buildPublishedArticle({ title: 'Answered while it waits' })
  await data.buildComment({ articleId: article.id, guestName: 'Vahan', source: 'May I ask?', status: 'held', heldBy: 'publication-policy' })
  const owner = await asOwner()
  await owner.page.goto(`/admin/comments?article=${article.id}`)
  await owner.page.getByRole('button', { name: 'Reply to Vahan' }).click()
  await owner.page.getByLabel('Your answer to Vahan').fill('You may.')
  await owner.page.getByRole('button', { name: 'Approve and publish answer' }).click()
  await expect(owner.page.getByText('Your answer to Vahan is published.')).toBeVisible()
  await page.goto(`/p/${article.slug}`)
  await expect(page.getByText('May I ask?')).toBeVisible()
  await expect(page.getByText('You may.')).toBeVisible()
})
