import type { Browser, Page } from '@playwright/test'
import type { Data } from '../../fixtures/data'
import { documents, languageName } from '../../fixtures/inside'
import { pageWords } from '../../fixtures/page-words'
import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

/** Names, and what is typed as it stands in every language. */
const names =
  /\b(cookie|JavaScript|Markdown|JSON( Feed)?|PayPal|GitHub|Google|Ko-fi|Chrome|Firefox|Linux|PDF|EPUB|BibTeX|CSL|APA|MLA|Chicago|RSS|Atom|DOI|https?|www)\b|\S+@\S+|\S+\.(org|com)\S*|\/p\/\S+|http:\/\/\S+/g

/** Latin letters are left on a page of another script only by words that nobody translated. */
function latinWords(said: string[]): string[] {
  return said.filter((text) => /[A-Za-z]{2,}/.test(text.replace(names, '')))
}

async function expectNoEnglish(page: Page, language: string) {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
  const said = await pageWords(page)
  expect(said.length, 'the page says something').toBeGreaterThan(5)
  expect(latinWords(said), `${page.url()} in ${language}`).toEqual([])
}

const texts = {
  ru: {
    name: 'Дальний берег',
    words: 'Паром уходит, когда он полон, и ни минутой раньше.',
    title: 'Список',
    tag: 'Гавани',
    person: 'Тигран',
  },
  ar: { name: 'الشاطئ البعيد', words: 'تغادر العبّارة حين تمتلئ لا قبل ذلك بدقيقة.', title: 'القائمة', tag: 'موانئ', person: 'ديكران' },
}

for (const language of ['ru', 'ar'] as const) {
  const { name, words, title, tag, person } = texts[language]
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const body = {
    type: 'doc',
    content: [
      { type: 'authorsNote', attrs: { date: '2022-10' }, content: [paragraph(words)] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: words },
          { type: 'footnote', content: [{ type: 'text', text: words }] },
        ],
      },
      { type: 'sideBar', attrs: { title: '' }, content: [paragraph(words)] },
      { type: 'codeBlock', attrs: {}, content: [{ type: 'text', text: '1 + 1' }] },
    ],
  }

  test.describe(`a publication in ${language}`, () => {
    /** Where each kind of document is found; a new kind names its example here, so that its words are looked at too. */
    let examples: Record<string, string[]>
    let essay: { id: string; slug: string; title: string }
    let commentId: string

    test.beforeAll(async ({ browser, data, site }) => {
      const authorId = (await data.buildUser({ name: person, role: 'author' })).id
      const of = (more: object) => data.buildPublishedArticle({ title, standfirst: words, body, tags: [tag], authorId, ...more })
      const first = await of({ publishedAt: new Date('2022-03-02T10:00:00Z') })
      await data.buildSettings({
        name,
        start: { intro: words, articleIds: [first.id] },
        tagline: words,
        established: '2019',
        commentPolicy: 'open',
        tipJar: {
          enabled: true,
          text: words,
          providers: [
            { id: 'paypal', account: 'nune', label: '' },
            { id: 'kofi', account: 'nune', label: '' },
          ],
        },
      })
      await chooseLanguage(browser, data, site.url, languageName(language))
      essay = await of({ writtenOn: '2022-10', revisedAt: new Date('2026-05-04T10:00:00Z'), publishedAt: new Date('2025-03-02T10:00:00Z') })
      for (let count = 0; count < 12; count++) await of({ publishedAt: new Date(Date.UTC(2024, 1, count + 1)) })
      const comment = await data.buildComment({ articleId: essay.id, guestName: person, source: words })
      commentId = comment.id
      const reply = await data.buildComment({ parent: comment, authorId, source: words })
      await data.buildComment({ parent: comment, guestName: person, source: words, status: 'deleted' })
      await data.buildComment({ parent: reply, guestName: person, source: words })
      for (let count = 0; count < 60; count++) await data.buildComment({ articleId: essay.id, guestName: person, source: words })
      const changed = await of({ writtenOn: '2022-10', publishedAt: new Date('2023-03-02T10:00:00Z') })
      const moved = {
        ...body,
        content: [...body.content.slice(1), { type: 'pullQuote', content: [{ type: 'text', text: `${words} ${title}.` }] }],
      }
      const by = { kind: 'system' as const, reason: 'test' }
      for (const reason of [words, '', title])
        await data.buildRevision(changed.id, { standfirst: `${words} ${reason}`, reason, body: reason ? moved : body, by })
      await data.db().revision.updateMany({ where: { articleId: changed.id, number: 3 }, data: { hiddenAt: new Date() } })
      const parts = [await of({}), await of({})].map(({ id }, at) => ({ articleId: id, position: at + 1 }))
      const series = await data.db().series.create({
        data: { slug: `seriya-${language}`, title, titleKey: title, description: words, parts: { create: parts } },
      })
      const part = await data.db().article.findUniqueOrThrow({ where: { id: parts[0]?.articleId ?? '' }, select: { slug: true } })
      const { slug: tagged } = await data.db().tag.findFirstOrThrow({ where: { name: tag } })
      examples = {
        '/': ['/', '/?page=2', '/?page=99'],
        '/p/:slug': [`/p/${essay.slug}`, `/p/${part.slug}`, '/p/nichego'],
        '/p/:slug/comments': [`/p/${essay.slug}/comments?page=2`],
        '/p/:slug/comments/:id': [`/p/${essay.slug}/comments/${comment.id}`, `/p/${essay.slug}/comments/0`],
        '/p/:slug/history': [
          `/p/${changed.slug}/history`,
          `/p/${changed.slug}/history?from=1&to=4`,
          `/p/${changed.slug}/history?from=1&to=4&all=1`,
          `/p/${changed.slug}/history?from=3&to=3`,
          `/p/${changed.slug}/history?page=9`,
        ],
        '/p/:slug/revisions/:number': [1, 3, 4, 9].map((number) => `/p/${changed.slug}/revisions/${number}`),
        '/tag/:slug': [`/tag/${tagged}`, `/tag/${tagged}?page=99`],
        '/tags': ['/tags', '/tags?page=99'],
        '/archive': ['/archive'],
        '/archive/:year': ['/archive/2024', '/archive/1999', '/archive/2024?page=99'],
        '/about': ['/about'],
        '/start': ['/start'],
        '/series': ['/series', '/series?page=99'],
        '/series/:slug': [`/series/${series.slug}`, '/series/nichego'],
        '/search': ['/search', `/search?q=${encodeURIComponent(title)}`, `/search?q=${encodeURIComponent(person + person)}`],
        '/offline': ['/offline'],
        '/feeds': ['/feeds'],
      }
    })

    test('has no English word on any document', async ({ page, watch }) => {
      watch.expect(/404|410/)
      const kinds = documents.filter(isPage).map(({ path }) => path)
      expect(Object.keys(examples).toSorted(), 'each kind of document has an example above').toEqual(kinds.toSorted())
      for (const address of Object.values(examples).flat()) {
        await page.goto(address)
        await expectNoEnglish(page, language)
      }
    })

    test('has none on the pages around a comment, a sign-in and an account', async ({ page, asReader, data, watch }) => {
      watch.expect(/404|410/)
      const around = ['/respond', '/respond?to=0', '/received', '/passage', '/passage?as=note', '/follow', `/follow?to=${commentId}`]
      const ofComment = ['options', 'edit'].map((page) => `/comments/${commentId}/${page}`)
      const places = [...around, ...ofComment].map((rest) => `/p/${essay.slug}${rest}`)
      const followed = ['/following', '/following/confirm?token=x', '/following/stop?token=x', '/own-comments', '/own-comments/erase']
      for (const address of [
        ...places,
        ...followed,
        '/nowhere',
        '/sign-in',
        '/sign-in?problem=provider',
        '/sign-in/sent',
        '/sign-in/link?token=x',
        '/claim?token=x',
      ]) {
        await page.goto(address)
        await expectNoEnglish(page, language)
      }
      const reader = await asReader()
      await data.db().user.update({ where: { id: reader.user.id }, data: { name: person } })
      const theirs = await data.buildComment({ articleId: essay.id, authorId: reader.user.id, source: words })
      const own = ['options', 'edit'].map((page) => `/p/${essay.slug}/comments/${theirs.id}/${page}`)
      const signedIn = ['/account', '/account?done=profile', '/sign-in', '/following', '/own-comments', `/p/${essay.slug}/respond`]
      for (const address of [...signedIn, ...own]) {
        await reader.page.goto(address)
        await expectNoEnglish(reader.page, language)
      }
    })

    test('complains in it, with script and without', { tag: '@no-js' }, async ({ page, asReader, watch }) => {
      watch.expect(/422|401/)
      await page.goto(`/p/${essay.slug}/respond`)
      await page.locator('form.compose button.solid').click()
      await expect(page.locator('.form-alert')).toBeVisible()
      await expectNoEnglish(page, language)
      await page.goto('/sign-in')
      const form = page.locator('form[action="/api/session/password"]')
      await form.locator('[name=email]').fill('nobody@example.org')
      await form.locator('[name=password]').fill('not it at all')
      await form.locator('button').click()
      await expect(page.locator('.form-alert')).toBeVisible()
      await expectNoEnglish(page, language)
      const reader = await asReader()
      reader.watch.expect(/422/)
      await reader.page.goto('/account')
      await reader.page.locator('[name=newPassword]').fill('aaaaaaaaaaaa')
      await reader.page.locator('form[action="/api/account/password"] button').click()
      await expect(reader.page.locator('.form-alert')).toBeVisible()
      expect(latinWords(await reader.page.locator('.form-alert').allInnerTexts())).toEqual([])
    })

    test('is refused in it by the front', async ({ page, request, watch }) => {
      watch.expect(/400|403|404/)
      await page.goto('/%ff')
      await expectRefusal(page, language)
      await page.goto('/_next/static/gone.js')
      await expectRefusal(page, language)
      const foreign = await request.post('/api/session/end', { headers: { origin: 'https://example.org' }, form: {} })
      expect(latinWords([(await foreign.json()).message])).toEqual([])
    })
  })
}

async function expectRefusal(page: Page, language: string) {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not read either.
  const shown = await page.locator('body').innerText()
  expect(latinWords([await page.title(), shown])).toEqual([])
}

/** By the owner, at the admin: so the documents that were ready hear of it. */
async function chooseLanguage(browser: Browser, data: Data, url: string, language: string) {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const cookies = await data.cookiesOf(await data.buildUser({ role: 'owner' }))
  await context.addCookies(cookies.map(({ name, value }) => ({ name, value, url })))
  const page = await context.newPage()
  await page.goto(`${url}/admin/settings`)
  const place = page.getByRole('region', { name: 'Language and time' })
  await place.getByLabel('Language').selectOption(language)
  await expect(place.getByText('Not saved yet')).toBeVisible()
  await place.getByRole('button', { name: 'Save Language and time' }).click()
  await expect(place.getByText('Saved. Readers see it now.')).toBeVisible()
  await context.close()
}

/** Feeds and the like are for programs. */
function isPage({ path }: { path: string }): boolean {
  return !/\.\w+$|:file$/.test(path)
}
