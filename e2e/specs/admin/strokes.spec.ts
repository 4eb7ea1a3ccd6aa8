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

test('moderation / queue: is gone through by keys alone, one by one and many at once, and the focus is never lost', async ({
  asRole,
  data,
}) => {
  const article = await data.buildPublishedArticle({ title: 'By keys alone' })
  for (const at of [5, 4, 3, 2, 1]) {
    await data.buildComment({
      ...{ articleId: article.id, guestName: `Waiting ${at}`, source: `No. ${at}.`, status: 'held', heldBy: 'flood' },
      createdAt: new Date(Date.UTC(2026, 2, 4, 10, 10 - at)),
    })
  }
  const { page } = await asRole('moderator')
  await page.goto(`/admin/comments?article=${article.id}`)
  const comment = (at: number) => page.getByRole('listitem', { name: `Comment by Waiting ${at}` })
  await page.getByRole('link', { name: 'Skip to the page' }).press('Enter')
  await page.keyboard.press('j')
  await expect(comment(1)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(comment(2)).toBeFocused()
  await page.keyboard.press('a')
  await expect(comment(2)).toBeHidden()
  await expect(comment(3)).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await expect(page.getByText('3 comments chosen')).toBeVisible()
  await page.keyboard.press('Shift+H')
  await expect(page.getByText('3 comments are hidden.')).toBeVisible()
  await expect(comment(1)).toBeFocused()
  await expect(page.getByRole('listitem', { name: /^Comment by/ })).toHaveCount(1)
  await page.keyboard.press('r')
  await page.getByLabel('Your answer to Waiting 1').fill('You may.')
  await page.keyboard.press('Control+Enter')
  await expect(comment(1)).toBeHidden()
  await expect(page.locator('#content')).toBeFocused()
})

test('moderation / history: of a comment and of its writer each have a page, which is reached from the queue', async ({ asRole, data }) => {
  const article = await data.buildPublishedArticle({ title: 'Told' })
  const pest = { articleId: article.id, guestName: 'Told', guestKey: `told-${article.id}` }
  await data.buildComment({ ...pest, source: 'One.' })
  await data.buildComment({ ...pest, source: 'Two.' })
  const { page } = await asRole('moderator')
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`/admin/comments?status=approved&article=${article.id}`)
  const rows = page.getByRole('listitem', { name: 'Comment by Told' })
  await rows.first().getByRole('button', { name: 'Block… Told' }).press('Enter')
  await page.getByLabel('Why').fill('Rude')
  await page.getByRole('checkbox', { name: /Hide what they wrote/ }).check()
  await page.getByRole('button', { name: 'Block', exact: true }).press('Enter')
  await expect(rows).toHaveCount(0)
  await page.goto(`/admin/comments?status=hidden&article=${article.id}`)
  await rows.first().getByText('History').click()
  await expect(rows.first().getByText(/hid it, among others \(was approved\)/)).toBeVisible()
  await rows
    .first()
    .getByRole('link', { name: /What was decided about its writer/ })
    .press('Enter')
  await expect(page.getByText(/hid 2 comments/)).toBeVisible()
  await expect(page.getByText(/set a block/)).toContainText('“Rude”')
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.getByRole('link', { name: 'This comment' }).press('Enter')
  await expect(page.getByText('What was decided about a comment by Told')).toBeVisible()
})
