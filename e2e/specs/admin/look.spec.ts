import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

// A publication of its own: a colour is chosen in it.
test.use({ siteOptions: { content: 'empty' } })

test('the page of the look draws every part, wide and narrow, and axe finds nothing', async ({ asOwner }) => {
  test.slow()
  const { page } = await asOwner()
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/admin/look')
    for (const part of ['Ink and paper', 'Two voices', 'Measure, margin, gap', 'Parts'])
      await expect(page.getByRole('region', { name: part })).toBeVisible()
    await expectAccessible(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, `sideways scrolling at ${width}`).toBeLessThanOrEqual(0)
  }
})

test('an author chooses an accent, sees it by day and by night before it is saved, and readers see it then', async ({
  asOwner,
  data,
  page: reader,
}) => {
  test.slow()
  const { slug } = await data.buildPublishedArticle({ tags: ['Harbours'] })
  const { page } = await asOwner()
  await page.goto('/admin/settings')
  const look = page.getByRole('region', { name: 'Look' })
  const accent = look.getByRole('textbox', { name: /^Accent colour/ })
  await accent.fill('blue')
  await expect(look).toContainText('Not a colour yet')
  await look.getByRole('button', { name: 'Save Look' }).click()
  await expect(accent).toHaveAccessibleDescription(/.+/)
  await expect(accent).toHaveValue('blue')
  await expectAccessible(page)

  await accent.fill('#1f4e8c')
  await expect(look).toContainText('lighter by night')
  await expect(look).toContainText('#1f4e8c, 7')
  await expectAccessible(page)
  await look.getByRole('button', { name: 'Save Look' }).click()
  await expect(look.getByText('Saved. Readers see it now.')).toBeVisible()
  await reader.emulateMedia({ colorScheme: 'light' })
  await reader.goto(`/p/${slug}`)
  await expect(reader.getByRole('link', { name: 'Harbours' })).toHaveCSS('color', 'rgb(31, 78, 140)')

  await accent.fill('')
  await look.getByRole('button', { name: 'Save Look' }).click()
  await expect(look.getByText('Empty: our own vermilion.')).toBeVisible()
  await expect(look.getByText('Saved. Readers see it now.')).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('link', { name: 'Harbours' })).toHaveCSS('color', 'rgb(168, 32, 26)')
})
