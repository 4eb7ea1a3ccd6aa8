import { holdScripts } from '../../fixtures/hold-scripts'
import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

test('settings / unsaved: saving one section leaves what is typed in the others', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  await page.goto('/admin/settings')
  const [publication, about, rights] = ['Publication', 'About', 'Rights'].map((name) => page.getByRole('region', { name, exact: true }))
  if (!publication || !about || !rights) throw new Error('a section is missing')
  await about.getByLabel('Text').fill('I write about queues.')
  await rights.getByLabel('All rights reserved').check()
  await publication.getByLabel('Tagline').fill('Letters on bread')
  await publication.getByRole('button', { name: 'Save Publication' }).click()
  await expect(publication.getByText('Saved. Readers see it now.')).toBeVisible()
  await expect(about.getByLabel('Text')).toHaveValue('I write about queues.')
  await expect(about.getByText('Not saved yet')).toBeVisible()
  await about.getByRole('button', { name: 'Save About' }).click()
  await expect(about.getByText('Saved. Readers see it now.')).toBeVisible()
  const row = await data.db().setting.findFirstOrThrow()
  expect(JSON.parse(row.value)).toMatchObject({ tagline: 'Letters on bread', about: 'I write about queues.' })
})

test('settings / unsaved: what is typed while a section is being saved stays typed', async ({ asOwner }) => {
  const { page } = await asOwner()
  await page.goto('/admin/settings')
  const publication = page.getByRole('region', { name: 'Publication', exact: true })
  let go = () => {}
  const held = new Promise<void>((done) => {
    go = done
  })
  await page.route('**/admin/settings', async (route) => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  await publication.getByLabel('Tagline').fill('One')
  await publication.getByRole('button', { name: 'Save Publication' }).click()
  await publication.getByLabel('Tagline').fill('One and two')
  go()
  await expect(publication.getByText('Not saved yet')).toBeVisible()
  await expect(publication.getByLabel('Tagline')).toHaveValue('One and two')
})

test('settings / unsaved: closing the tab asks first, and only then', async ({ asOwner }) => {
  const { page } = await asOwner()
  await page.goto('/admin/settings')
  const asks = () => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(await asks()).toBe(false)
  const publication = page.getByRole('region', { name: 'Publication', exact: true })
  const before = await publication.getByLabel('Tagline').inputValue()
  await publication.getByLabel('Tagline').fill('Half a th')
  expect(await asks()).toBe(true)
  await publication.getByRole('button', { name: 'Discard changes' }).click()
  await expect(publication.getByLabel('Tagline')).toHaveValue(before)
  expect(await asks()).toBe(false)
})

for (const way of ['a link', 'the way back'] as const) {
  test(`settings / unsaved: leaving by ${way} says what is not saved, and keeps it`, async ({ asOwner }) => {
    const { page } = await asOwner()
    await page.goto('/admin')
    await page.getByRole('navigation', { name: 'Dashboard' }).getByRole('link', { name: 'Settings' }).click()
    const publication = page.getByRole('region', { name: 'Publication', exact: true })
    await publication.getByLabel('Tagline').fill('Half a th')
    if (way === 'a link') await page.getByRole('navigation', { name: 'Dashboard' }).getByRole('link', { name: 'Essays' }).click()
    else await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: way === 'a link' ? 'Essays' : 'Overview' })).toBeVisible()
    const warning = page.locator('.toast').getByText('Not saved: Publication.')
    await expect(warning).toBeVisible()
    await page.getByRole('button', { name: 'Back to it' }).click()
    await expect(publication.getByLabel('Tagline')).toHaveValue('Half a th')
    await expect(publication.getByText('Not saved yet')).toBeVisible()
    page.once('dialog', (asks) => asks.accept())
    await page.reload()
    await expect(publication.getByLabel('Tagline')).toHaveValue('Half a th')
  })
}

test('collections / unsaved: what is typed for a series is kept in the same way', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  await data.db().series.create({ data: { slug: 'piers', title: 'Piers', titleKey: 'piers' } })
  await page.goto('/admin/collections')
  await page.getByRole('region', { name: 'Piers' }).getByLabel('Description').fill('Where ships')
  await page.getByRole('region', { name: 'Start here' }).getByLabel('Your words').fill('If you are new')
  await page.getByRole('navigation', { name: 'Dashboard' }).getByRole('link', { name: 'Essays' }).click()
  await expect(page.locator('.toast').getByText(/^Not saved: (Piers, Start here|Start here, Piers)\./)).toBeVisible()
  await page.getByRole('navigation', { name: 'Dashboard' }).getByRole('link', { name: 'Collections' }).click()
  await expect(page.getByRole('region', { name: 'Piers' }).getByLabel('Description')).toHaveValue('Where ships')
  await expect(page.getByRole('region', { name: 'Start here' }).getByLabel('Your words')).toHaveValue('If you are new')
})

test('comments / unsaved: an answer that was begun waits where it was typed', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const { id: articleId } = await data.buildPublishedArticle()
  await data.buildComment({ articleId })
  await page.goto('/admin/comments?status=all')
  const row = page.getByRole('listitem', { name: 'Comment by Tigran' })
  await row.getByRole('button', { name: 'Reply' }).click()
  await row.getByLabel('Your answer to Tigran').fill('Half an answer')
  page.once('dialog', (asks) => asks.accept())
  await page.reload()
  await expect(row.getByLabel('Your answer to Tigran')).toHaveValue('Half an answer')
  await page.getByRole('navigation', { name: 'Dashboard' }).getByRole('link', { name: 'Essays' }).click()
  await expect(page.locator('.toast').getByText('Not saved: Answer to Tigran.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to it' }).click()
  await row.getByRole('button', { name: 'Publish answer' }).click()
  await expect(page.getByText('Your answer to Tigran is published.')).toBeVisible()
  await page.reload()
  await expect(row.getByLabel('Your answer to Tigran')).toHaveCount(0)
})

test('settings / unsaved: what is typed and chosen before the script has come is heard when it comes', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const come = await holdScripts(page)
  await page.goto('/admin/settings', { waitUntil: 'commit' })
  const [publication, place, rights, history] = ['Publication', 'Language and time', 'Rights', 'History'].map((name) =>
    page.getByRole('region', { name, exact: true }),
  )
  if (!publication || !place || !rights || !history) throw new Error('a section is missing')
  await publication.getByLabel('Tagline').fill('Letters on bread')
  await place.getByLabel('Language', { exact: true }).selectOption('de')
  await rights.getByRole('radio', { name: /^CC BY 4\.0/ }).check()
  const shows = history.getByRole('checkbox')
  const shown = !(await shows.isChecked())
  await shows.setChecked(shown)
  come()
  for (const section of [publication, place, rights, history]) {
    await expect(section.getByText('Not saved yet')).toBeVisible()
    await section.getByRole('button', { name: /^Save / }).click()
    await expect(section.getByText('Saved. Readers see it now.')).toBeVisible()
  }
  await expect(rights.getByRole('radio', { name: /^CC BY 4\.0/ })).toBeChecked()
  const row = await data.db().setting.findFirstOrThrow()
  expect(JSON.parse(row.value)).toMatchObject({ tagline: 'Letters on bread', language: 'de', licence: 'cc-by-4.0', showHistory: shown })
})
