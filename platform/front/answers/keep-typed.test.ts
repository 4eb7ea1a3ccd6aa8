import { describe, expect, it } from 'vitest'
import type { FormState } from '../../exchange/exchange'
import { keepTyped } from './keep-typed'

const failure = { ok: false, code: 'unavailable', message: 'The <database> is away.' } as const

function kept(values: Record<string, string>, more: Partial<FormState> = {}) {
  const answer = keepTyped({
    target: '/api/articles/1/comments?a=1&b=2',
    back: '/p/one?page=2&x="',
    form: { form: 'comment', failure, values, ...more },
    instead: { status: 503, headers: { 'cache-control': 'no-store', 'content-security-policy': 'theirs' }, body: undefined },
  })
  return { ...answer, html: String(answer.body) }
}

describe('front / what was typed, where its page cannot be made', () => {
  it('comes with the status and headers of the refusal, its sentence, and leave to send the form to us alone', () => {
    const { status, headers, html } = kept({ text: 'Hello' })
    expect([status, headers['cache-control']]).toEqual([503, 'no-store'])
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*form-action 'self'/)
    expect(html).toContain('The &#60;database&#62; is away.')
  })

  it('is sent again to where it went, by the same names: what is long to be seen, the rest unseen, what is empty not at all', () => {
    const { html } = kept({ text: 'Hi', name: 'A "quoted" name', bio: 'x'.repeat(61), motto: 'x'.repeat(60), lines: 'a\nb', website: '' })
    expect(html).toContain('<form method="post" action="/api/articles/1/comments?a=1&#38;b=2">')
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [name, value])
    expect(hidden).toEqual([
      ['name', 'A &#34;quoted&#34; name'],
      ['motto', 'x'.repeat(60)],
    ])
    const shown = [...html.matchAll(/<textarea name="([^"]*)" rows="12" dir="auto">\n([^<]*)<\/textarea>/g)]
    expect(shown.map(([, name, value]) => [name, value])).toEqual([
      ['text', 'Hi'],
      ['bio', 'x'.repeat(61)],
      ['lines', 'a\nb'],
    ])
    expect(html.match(/What you wrote/g)).toHaveLength(3)
    expect(html).toMatch(/<form[^>]*><p>[^<]+<\/p><input/)
    expect(html).toMatch(/<button>[^<]+<\/button>/)
    expect(html).not.toContain('website')
  })

  it('shows nothing of what a form carries for us, however long', () => {
    const { html } = kept({ text: 'Hi', from: `/p/${'x'.repeat(80)}`, stamp: 'x'.repeat(80), proof: 'x'.repeat(80) })
    expect([...html.matchAll(/<textarea name="([^"]*)"/g)].map(([, name]) => name)).toEqual(['text'])
  })

  it('says nothing of a text to be copied where there is none', () => {
    const { html } = kept({ name: 'Ada' })
    expect(html).toMatch(/<form[^>]*><input type="hidden" name="name" value="Ada"><p><button>/)
  })

  it.each([
    ['held a password', { text: 'Hello' }, { isPartial: true }],
    ['held nothing', { text: '', name: '' }, {}],
  ])('is left where it was, with the way back to its page, where the form %s', (_, values, more) => {
    const { html } = kept(values, more)
    expect(html).toMatch(/<p><a href="\/p\/one\?page=2&#38;x=&#34;">[^<]+<\/a><\/p>/)
    expect(html).not.toMatch(/<form|Hello/)
  })
})
