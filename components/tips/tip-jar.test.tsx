import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type TipJar as Jar, tipJarSchema } from '@/domain/settings/schema'
import { getMessages } from '@/i18n/get-messages'
import { TipJar } from './tip-jar'

const jarOf = (providers: Jar['providers'], more: Partial<Jar> = {}) =>
  tipJarSchema.parse({ enabled: true, text: 'If this one was worth a coffee to you.', providers, ...more })
const paypal = { id: 'paypal', account: 'nune', label: '' }
const kofi = { id: 'kofi', account: 'nune', label: '' }
const show = (jar: Jar, language = 'en') =>
  renderToStaticMarkup(<TipJar articleId="A1" jar={jar} language={language} texts={getMessages('tips', language)} />)
const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'))

describe('the jar', () => {
  it('offers amounts where the first provider takes them, the others by name, and the way out', () => {
    const html = show(jarOf([paypal, kofi]))
    expect(links(html)).toEqual([
      '/tip/paypal?article=A1&amount=3',
      '/tip/paypal?article=A1&amount=5',
      '/tip/paypal?article=A1&amount=10',
      '/tip/paypal?article=A1',
      '#comments',
      '/tip/kofi?article=A1',
    ])
    expect(html).toContain('€5')
    expect(html).toContain('at PayPal, on their page')
  })

  it('offers one way in where the provider asks for the amount itself', () => {
    const html = show(jarOf([kofi]))
    expect(links(html)).toEqual(['/tip/kofi?article=A1', '#comments'])
    expect(html).toContain('Tip at Ko-fi')
    expect(html).not.toContain('also')
  })

  it('writes amounts as the publication’s language does', () => {
    expect(show(jarOf([paypal], { currency: 'AMD', amounts: [2000] }), 'hy')).toContain('2000')
    expect(show(jarOf([paypal], { currency: 'USD', amounts: [5] }), 'en')).toContain('$5')
    expect(show(jarOf([paypal], { currency: 'XQQ', amounts: [5] }), 'en')).toContain('XQQ')
  })

  it('speaks the publication’s language, and is called what its author calls it', () => {
    const html = show(
      jarOf([
        kofi,
        { id: 'custom', account: 'https://tip.example.org/{amount}', label: '' },
        { id: 'patreon', account: 'nune', label: '' },
      ]),
      'de',
    )
    expect(html).toContain('Die Trinkgeldkasse')
    expect(html).toContain('Trinkgeld über Ko-fi')
    expect(html.replace(/<[^>]*>/g, '')).toContain('bei Ko-fi, auf deren Seite · auch tip.example.org und Patreon')
    expect(show(jarOf([kofi], { title: 'Kaffee?' }), 'de')).not.toContain('Trinkgeldkasse')
  })

  it('vouches for none of the pages it leads to, and names none of them itself', () => {
    const html = show(jarOf([paypal, kofi]))
    expect(html.match(/href="\/tip/g)?.length).toBe(html.match(/rel="nofollow noopener"/g)?.length)
    expect(html).not.toMatch(/https?:|<script|style=/)
  })

  it('shows the author’s words as text', () => {
    expect(show(jarOf([kofi], { text: '<b>me</b>' }))).toContain('&lt;b&gt;me&lt;/b&gt;')
  })

  it('is not there without a provider that holds, or when it is put away', () => {
    expect(show(jarOf([]))).toBe('')
    expect(show(jarOf([{ id: 'kofi', account: 'javascript:alert(1)', label: '' }]))).toBe('')
    expect(show(jarOf([kofi], { enabled: false }))).toBe('')
  })
})
