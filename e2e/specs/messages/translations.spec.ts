import type { Page } from '@playwright/test'
import { expectAccessible } from '../../fixtures/axe'
import type { Data } from '../../fixtures/data'
import { expect, test } from '../../fixtures/test'

/** One essay in three languages, one of them still a draft. */
async function essays(data: Data) {
  const en = await data.buildPublishedArticle({ title: 'The list' })
  const ar = await data.buildPublishedArticle({ title: 'القائمة', language: 'ar' })
  const ru = await data.buildArticle({ title: 'Список', language: 'ru' })
  const created = [en, ar, ru].map(({ id }) => ({ articleId: id }))
  const { id } = await data.db().translationGroup.create({ data: { essays: { create: created } } })
  await data.db().outsideTranslation.create({ data: { groupId: id, language: 'pt-BR', address: 'https://example.org/a-lista' } })
  return { en, ar, ru }
}

const alternates = (page: Page) =>
  page
    .locator('head link[rel="alternate"][hreflang]')
    .evaluateAll((links) =>
      links.map((link) => `${link.getAttribute('hreflang')} ${new URL((link as HTMLLinkElement).href).pathname}`).sort(),
    )

test('a reader goes to the essay in another language, and back', { tag: '@no-js' }, async ({ page, data }) => {
  const { en, ar, ru } = await essays(data)
  await page.goto(`/p/${en.slug}`)
  const head = page.locator('header.head')
  await expect(head.getByText('Also in:')).toBeVisible()
  await expect(head.getByRole('link', { name: 'Português (Brasil)' })).toHaveAttribute('href', 'https://example.org/a-lista')
  await expect(head.getByRole('link', { name: 'Русский' })).toHaveCount(0)
  await head.getByRole('link', { name: 'العربية' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ar.title)
  await expect(page.locator('article[lang="ar"]')).toBeVisible()
  await head.getByRole('link', { name: 'British English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.title)
  await expect(page.locator('body')).not.toContainText(ru.title)
})

test('the head names every language, itself and where others are led', { tag: '@no-js' }, async ({ page, data }) => {
  const { en, ar } = await essays(data)
  const all = [`ar /p/${encodeURIComponent(ar.slug)}`, `en-GB /p/${en.slug}`, 'pt-BR /a-lista', `x-default /p/${en.slug}`]
  for (const { slug } of [en, ar]) {
    await page.goto(`/p/${slug}`)
    expect(await alternates(page)).toEqual(all)
  }
  await page.goto(`/p/${(await data.buildPublishedArticle({ title: 'Alone' })).slug}`)
  expect(await alternates(page)).toEqual([])
  await expect(page.getByText('Also in:')).toHaveCount(0)
})

test('the languages of an essay are accessible at both widths', async ({ page, data }) => {
  const { ar } = await essays(data)
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/p/${ar.slug}`)
    await expectAccessible(page)
  }
})

test('an author joins two essays, and readers of each see it until one is unpublished', async ({ asOwner, data, page }) => {
  const en = await data.buildPublishedArticle({ title: 'The queue' })
  const ru = await data.buildPublishedArticle({ title: 'Очередь', language: 'ru' })
  await page.goto(`/p/${en.slug}`)
  await expect(page.getByRole('link', { name: 'Русский' })).toHaveCount(0)

  const owner = await asOwner()
  await owner.page.goto(`/admin/articles/${en.id}`)
  const translations = owner.page.getByRole('region', { name: 'Translations' })
  await translations.getByLabel('Another essay').fill('очер')
  await translations.getByRole('button', { name: 'Look' }).click()
  await translations.getByRole('button', { name: 'This one Очередь' }).click()
  await expect(translations.getByRole('list', { name: 'Translations of this essay' })).toContainText('Русский: Очередь')

  await translations.getByText('A translation on another site').click()
  await translations.getByLabel('Its address').fill('example.org')
  await translations.getByLabel('Its language').selectOption('Deutsch')
  await translations.getByRole('button', { name: 'Name it' }).click()
  await expect(translations.getByLabel('Its address')).toHaveAccessibleDescription(/The whole address of a page/)
  await translations.getByLabel('Its address').fill('https://example.org/schlange')
  await translations.getByRole('button', { name: 'Name it' }).click()
  await expect(translations.getByRole('list', { name: 'Translations of this essay' })).toContainText('Deutsch: example.org')

  await page.reload()
  await expect(page.getByRole('link', { name: 'Deutsch' })).toBeVisible()
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ru.title)
  await expect(page.getByRole('link', { name: 'Deutsch' })).toBeVisible()

  await owner.page.goto(`/admin/articles/${ru.id}`)
  await owner.page.getByRole('button', { name: 'Unpublish' }).click()
  await expect(owner.page.getByText('Readers no longer see it.')).toBeVisible()
  await page.goto(`/p/${en.slug}`)
  await expect(page.getByRole('link', { name: 'Deutsch' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Русский' })).toHaveCount(0)

  await owner.page.goto(`/admin/articles/${en.id}`)
  await translations.getByRole('button', { name: 'Take out Очередь' }).click()
  await expect(translations.getByText('Очередь is taken out.')).toBeVisible()
})
