import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

test('tags / list of all: a reader finds it from the foot and the archive, and a subject in it', { tag: '@no-js' }, async ({
  page,
  data,
}) => {
  await data.buildPublishedArticle({ title: 'The ferry', tags: ['Harbours', 'Bread'] })
  await page.goto('/archive')
  await page.getByRole('link', { name: 'By subject' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Subjects' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Harbours' }).click()
  await expect(page.getByRole('link', { name: 'The ferry' })).toBeVisible()
  await page.getByRole('link', { name: 'Filed under' }).click()
  await expect(page).toHaveURL(/\/tags$/)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Subjects' }).click()
  await expect(page).toHaveURL(/\/tags$/)
})

test('tags and series / lists of all: have a face where there is none, and no page beyond the last', async ({ page, request }) => {
  for (const [path, title] of [
    ['/tags', 'No subjects yet'],
    ['/series', 'No series yet'],
  ] as const) {
    const answer = await page.goto(path)
    // Another test of this file may have filed something meanwhile: then there is a list.
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`${title}|Subjects|Series`))
    await expectAccessible(page)
    expect((await request.get(`${path}?page=999`)).status()).toBe(404)
  }
})

const section = (title: string) => [
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: title }] },
  { type: 'paragraph', content: [{ type: 'text', text: `What is to be said of it. ${'And more. '.repeat(60)}` }] },
]
const sections = (count: number) => ({
  type: 'doc',
  content: Array.from({ length: count }, (_, at) => section(`Section ${at + 1}`)).flat(),
})

test('essay / contents: an essay of sixteen sections lists them, and leads to each', { tag: '@no-js' }, async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ body: sections(16) })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`/p/${slug}`)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await expect(contents.getByRole('listitem')).toHaveCount(16)
  await contents.getByRole('link', { name: 'Section 12' }).click()
  await expect(page.getByRole('heading', { name: 'Section 12' })).toBeInViewport()
})

test('essay / contents: is folded at 390 px, and opens by keyboard', { tag: '@no-js' }, async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ body: sections(16) })
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`/p/${slug}`)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await expect(contents.getByRole('link')).toHaveCount(0)
  await contents.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(contents.getByRole('link')).toHaveCount(16)
})

test('essay / contents: is accessible, folded and whole', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ body: sections(16) })
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/p/${slug}`)
    await expectAccessible(page)
  }
})

test('essay / contents: a short essay has none', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ body: sections(4) })
  await page.goto(`/p/${slug}`)
  await expect(page.getByRole('navigation', { name: 'Contents' })).toHaveCount(0)
})

test('essay / author: what they say of themselves stands under it and on About, changes at once, and runs no markup', async ({
  page,
  asRole,
  data,
}) => {
  const author = await asRole('author')
  const { slug } = await data.buildPublishedArticle({ authorId: author.user.id })
  await page.goto(`/p/${slug}`)
  await expect(page.getByRole('complementary', { name: 'About the author' })).toHaveCount(0)
  await author.page.goto('/account')
  await author.page.getByRole('textbox', { name: /About you/ }).fill('Writes about *ferries* <b>slowly</b>.')
  await author.page.getByRole('button', { name: 'Save' }).click()
  await expect(author.page.getByText('Saved.')).toBeVisible()
  await page.reload()
  const bio = page.getByRole('complementary', { name: 'About the author' })
  await expect(bio).toContainText('Writes about ferries <b>slowly</b>.')
  await expect(bio.locator('em')).toHaveText('ferries')
  await expectAccessible(page)
  await page.goto('/about')
  await expect(page.getByRole('region', { name: 'Who writes here' })).toContainText('Writes about ferries')
  await expectAccessible(page)
})

test('essay / author: a reader is not asked for what would stand nowhere', async ({ asReader }) => {
  const { page } = await asReader()
  await page.goto('/account')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: /About you/ })).toHaveCount(0)
})
