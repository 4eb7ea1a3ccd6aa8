import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { directRoutes } from '@/app/direct-routes'
import { catalogues } from '@/i18n/catalogues'
import { translatorFor } from '@/i18n/translator-for'
import { closeDb } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { setFrontLanguage } from '@/platform/errors/front-translator'
import { recordRenderError } from '@/platform/front/next/record-render-error'
import { type FrontUnderTest, sendHtml, startFront } from '@/platform/front/testing/start-front'
import { directionOf } from '@/platform/language/direction'

let under: FrontUnderTest

beforeEach(async () => {
  // Nobody listens there.
  vi.stubEnv('DATABASE_URL', 'postgresql://postgres@127.0.0.1:1/none')
  vi.stubEnv('RATE_LIMITS', 'off')
  forgetEnv()
  await closeDb()
  under = await startFront(
    (_request, response) => {
      recordRenderError(Object.assign(new Error('Can’t reach database server'), { code: 'P1001', clientVersion: '7' }))
      sendHtml(response, '', 500)
    },
    { directRoutes },
  )
})
afterEach(async () => {
  setFrontLanguage(() => 'en')
  await under.stop()
  await closeDb()
  vi.unstubAllEnvs()
  forgetEnv()
})

const text = 'First line <b>& "second"\n\nlast line'
const fields = { text, name: 'Ada', email: 'ada@example.org', from: '/p/one', website: '' }
const send = () => under.send('/api/articles/1/comments', new URLSearchParams(fields).toString())
const escaped = (shown: string) => shown.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

describe('a comment sent by form while the database is away', () => {
  it.each(Object.keys(catalogues))('comes back with what was typed and a sentence in the language of the publication: %s', async (tag) => {
    const t = translatorFor(tag)
    setFrontLanguage(() => tag)
    const answer = await send()
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5', 'cache-control': expect.stringContaining('no-store') } })
    expect(answer.body).toContain(`<html lang="${t.lang}" dir="${directionOf(t.lang)}">`)
    for (const key of ['databaseAway', 'typedIsKept', 'whatYouWrote', 'sendAgain'] as const) {
      expect(answer.body).toContain(escaped(t(`front.${key}`)))
    }
    expect(answer.body).toContain(`rows="12" dir="auto">\n${escaped(text)}</textarea>`)
  })

  it('can be sent again as it is, from a page that may send to the publication alone', async () => {
    const { body, headers } = await send()
    expect(body).toContain('<form method="post" action="/api/articles/1/comments">')
    for (const [name, value] of Object.entries({ name: 'Ada', email: 'ada@example.org', from: '/p/one' })) {
      expect(body).toContain(`<input type="hidden" name="${name}" value="${value}">`)
    }
    expect(headers['content-security-policy']).toContain("form-action 'self'")
  })
})
