import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

test('moderation / blocks: a writer is blocked from the queue, stands in the list and is let in again', async ({ asRole, data, page }) => {
  const article = await data.buildPublishedArticle({ title: 'Of blocks' })
  const name = `Casino ${Date.now()}`
  await data.buildComment({
    ...{ articleId: article.id, guestName: name, guestEmail: 'win@spam.example', guestKey: 'a-browser', source: 'https://a.example/win' },
    ...{
      status: 'held',
      heldBy: 'too-many-links',
      heldReason: 'moderation.links {"count":9,"most":3}',
      heldMatch: 'https://a.example/win',
    },
  })
  const moderator = await asRole('moderator')
  await moderator.page.goto(`/admin/comments?text=${encodeURIComponent(name)}`)
  const row = moderator.page.getByRole('listitem', { name: `Comment by ${name}` })
  await expect(row.locator('mark')).toHaveText('https://a.example/win')
  await row.getByRole('button', { name: `Block… ${name}` }).click()
  const kind = row.getByLabel('Block', { exact: true })
  await expect(kind).toBeFocused()
  await kind.selectOption({ label: `The name ${name}` })
  await row.getByLabel('For how long').selectOption('A week')
  await row.getByLabel('Why').fill('Advertising')
  await expectAccessible(moderator.page)
  await row.getByRole('button', { name: 'Block', exact: true }).click()
  await expect(moderator.page.getByText(`The name ${name}: blocked.`)).toBeVisible()

  await page.goto(`/p/${article.slug}`)
  await page.getByLabel('Leave a comment').fill('Once more.')
  await page.getByLabel('Name').fill(name.toUpperCase())
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByText('Waits to be read. Only you see it here.')).toBeVisible()

  await moderator.page.goto('/admin/comments')
  const again = moderator.page.getByRole('listitem', { name: `Comment by ${name.toUpperCase()}` })
  await expect(again.getByText('This name is blocked.')).toBeVisible()
  await again.getByRole('link', { name: 'See the block' }).click()
  const block = moderator.page.getByRole('listitem').filter({ hasText: name })
  await expect(block.getByText('Advertising')).toBeVisible()
  await expectAccessible(moderator.page)
  await block.getByRole('button', { name: `Lift the block of ${name}` }).click()
  await expect(block).toBeHidden()
  await moderator.page.getByRole('link', { name: 'Ended' }).click()
  await expect(block.getByText(/^lifted .* by /)).toBeVisible()
})

test('moderation / blocks: a name is blocked by hand, and a wrong address is said beside its field', async ({ asOwner }) => {
  const { page } = await asOwner()
  await page.goto('/admin/comments/blocks')
  await page.getByText('Block a name or an address').click()
  await page.getByLabel('Block', { exact: true }).selectOption('An e-mail address')
  await page.getByLabel('The address').fill('nowhere')
  await page.getByRole('button', { name: 'Block', exact: true }).click()
  await expect(page.getByLabel('The address')).toHaveAccessibleDescription(/not an e-mail address/)
  const address = `win-${Date.now()}@spam.example`
  await page.getByLabel('The address').fill(address)
  await page.getByRole('button', { name: 'Block', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: address })).toBeVisible()
})

test('moderation / rules: each says what it does, and is switched off and on in the settings', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  await page.goto('/admin/settings')
  const comments = page.getByRole('region', { name: 'Comments' })
  const flood = comments.getByRole('checkbox', { name: /^Flood/ })
  await expect(flood).toBeChecked()
  await flood.uncheck()
  await comments.getByRole('button', { name: 'Save Comments' }).click()
  await expect(comments.getByText('Saved. Readers see it now.')).toBeVisible()
  const row = await data.db().setting.findFirstOrThrow()
  expect(JSON.parse(row.value)).toMatchObject({ ruleSwitches: { flood: false } })
  await expectAccessible(page)
  await flood.check()
  await comments.getByRole('button', { name: 'Save Comments' }).click()
  await expect(comments.getByText('Saved. Readers see it now.')).toBeVisible()
})
