import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

// A server of its own: other specs read the demonstration.
test.use({ siteOptions: { content: 'demo', rateLimits: 'off' } })

test('demonstration / owner: one press removes all of it, one press restores it', async ({ asOwner, page }) => {
  const owner = await asOwner()
  await owner.page.goto('/admin')
  await expect(owner.page.getByText(/Readers see the demonstration: 4 essays and \d+ comments by people who do not exist/)).toBeVisible()
  // What the demonstration brought is no step that the owner has made.
  await expect(owner.page.getByRole('link', { name: 'Publish the first essay' })).toBeVisible()
  await expectAccessible(owner.page)

  await owner.page.getByRole('button', { name: 'Remove the demonstration' }).click()
  await expect(owner.page.getByText('The demonstration is removed.')).toBeVisible()
  await expect(owner.page.getByText(/Readers see the demonstration/)).toBeHidden()
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(0)

  await owner.page.getByRole('button', { name: 'Undo' }).click()
  await expect(owner.page.getByText('The demonstration is restored.')).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(4)
})

test('demonstration / settings: says when it was removed and restores it later; editors are not asked', async ({
  asOwner,
  asRole,
  page,
}) => {
  const owner = await asOwner()
  await owner.page.goto('/admin/settings')
  const section = owner.page.getByRole('region', { name: 'Demonstration' })
  await section.getByRole('button', { name: 'Remove the demonstration' }).click()
  await expect(section.getByText(/It was removed on .*\d{4}. Readers see nothing of it\./)).toBeVisible()
  await owner.page.reload()
  await expectAccessible(owner.page)
  await section.getByRole('button', { name: 'Restore the demonstration' }).click()
  await expect(section.getByText(/Readers see the demonstration/)).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(4)

  const editor = await asRole('editor')
  await editor.page.goto('/admin/settings')
  await expect(editor.page.getByRole('heading', { name: 'Demonstration' })).toHaveCount(0)
})
