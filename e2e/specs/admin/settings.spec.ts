import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

test('a new owner is shown the first steps, and they go as they are done', async ({ asOwner }) => {
  const { page } = await asOwner()
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Give the publication its name' }).click()
  const publication = page.getByRole('region', { name: 'Publication' })
  await publication.getByLabel('Name').fill('')
  await publication.getByRole('button', { name: 'Save Publication' }).click()
  await expect(publication.getByRole('alert')).toContainText('The publication needs a name.')
  await publication.getByLabel('Name').fill('The Far Shore')
  await publication.getByLabel('Tagline').fill('Letters on bread and the sea')
  await publication.getByRole('button', { name: 'Save Publication' }).click()
  await expect(publication.getByText('Saved. Readers see it now.')).toBeVisible()
  await page.goto('/')
  await expect(page.getByText('Letters on bread and the sea')).toBeVisible()
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Give the publication its name' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Set out the tip jar' })).toBeVisible()
})

test('the long page of the settings says what is on it, and every part has its way there', async ({ asOwner }) => {
  const { page } = await asOwner()
  await page.goto('/admin/settings')
  const contents = page.getByRole('navigation', { name: 'Parts of the settings' })
  const parts = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  await expect(contents.getByRole('link')).toHaveText(parts)
  for (const part of parts) {
    await contents.getByRole('link', { name: part, exact: true }).click()
    await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toBeInViewport()
  }
})

test('what is wrong is said beside the field, and what was typed stays', async ({ asOwner }) => {
  const { page } = await asOwner()
  await page.goto('/admin/settings')
  const publication = page.getByRole('region', { name: 'Publication' })
  await publication.getByLabel('Established').fill('once')
  await publication.getByRole('button', { name: 'Save Publication' }).click()
  await expect(publication.getByLabel('Established')).toHaveAccessibleDescription(/A year, please, like 2019/)
  await expect(publication.getByLabel('Established')).toHaveValue('once')
})

test('the tip jar is set out, looked at, saved, and stands under the essays', async ({ asOwner, data, page }) => {
  const owner = await asOwner()
  const article = await data.buildPublishedArticle({ title: 'Tipped' })
  await owner.page.goto('/admin/settings')
  const jar = owner.page.getByRole('region', { name: 'Tip jar' })
  await jar.getByLabel('Show the jar').check()
  await jar.getByRole('button', { name: 'Add' }).click()
  await jar.getByLabel('Name on Buy Me a Coffee').fill('no such/page?')
  await jar.getByRole('button', { name: 'Save Tip jar' }).click()
  await expect(jar.getByLabel('Name on Buy Me a Coffee')).toHaveAccessibleDescription(/no account at Buy Me a Coffee/)
  await jar.getByLabel('Name on Buy Me a Coffee').fill('https://buymeacoffee.com/nune')
  await jar.getByLabel('Another provider').selectOption('Ko-fi')
  await jar.getByRole('button', { name: 'Add' }).click()
  await jar.getByLabel(/Ko-fi/).first().fill('nune')
  await jar.getByRole('button', { name: 'Up Ko-fi' }).click()
  await jar.getByLabel('Your words').fill('A coffee keeps the lamp lit.')
  await expect(jar.locator('.jar-preview')).toContainText('A coffee keeps the lamp lit.')
  await jar.getByRole('button', { name: 'Save Tip jar' }).click()
  await expect(jar.getByText('Saved. Readers see it now.')).toBeVisible()

  await page.goto(`/p/${article.slug}`)
  await expect(page.getByText('A coffee keeps the lamp lit.')).toBeVisible()
  await expect(page.getByText('at Ko-fi, on their page')).toBeVisible()
})

test('who comments is a matter of the settings', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  await page.goto('/admin/settings')
  const comments = page.getByRole('region', { name: 'Comments' })
  await comments.getByLabel('Hold all').check()
  await comments.getByRole('button', { name: 'Save Comments' }).click()
  await expect(comments.getByText('Saved. Readers see it now.')).toBeVisible()
  const row = await data.db().setting.findFirstOrThrow()
  expect(JSON.parse(row.value)).toMatchObject({ commentPolicy: 'hold-all' })
})

test('how many links a comment may hold is set beside what appears, and a wrong number is said beside its field', async ({ asOwner }) => {
  const { page } = await asOwner()
  await page.goto('/admin/settings')
  const comments = page.getByRole('region', { name: 'Comments' })
  const most = comments.getByRole('group', { name: 'Links' }).getByLabel('Links that a comment may hold')
  await expect(most).toHaveValue('3')
  await most.fill('many')
  await comments.getByRole('button', { name: 'Save Comments' }).click()
  await expect(most).toHaveAccessibleDescription(/A whole number, please/)
  await expect(most).toHaveValue('many')
  await most.fill('0')
  await comments.getByRole('button', { name: 'Save Comments' }).click()
  await expect(comments.getByText('Saved. Readers see it now.')).toBeVisible()
  await page.reload()
  await expect(most).toHaveValue('0')
})

test('settings: nothing moves from under a finger when the script comes', async ({ asOwner }) => {
  const { page } = await asOwner()
  let come = () => {}
  const held = new Promise<void>((done) => {
    come = done
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  const response = page.goto('/admin/settings', { waitUntil: 'commit' })
  const sections = page.getByRole('main').locator('form')
  const last = page.getByRole('region', { name: 'Language and time' })
  await response
  await expect(last).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  const tops = () => sections.evaluateAll((forms) => forms.map((form) => Math.round(form.getBoundingClientRect().top)))
  const before = await tops()
  expect(before.length).toBeGreaterThan(5)
  come()
  await expect(page.getByText('By night')).toBeVisible()
  expect(await tops()).toEqual(before)
})
