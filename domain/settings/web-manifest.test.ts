import { expect, it } from 'vitest'
import { settingsSchema } from './schema'
import { webManifest } from './web-manifest'

it('names the publication in its own language and direction, with icons that a browser may cut', () => {
  const manifest = webManifest(settingsSchema.parse({ name: 'ماء بطيء', tagline: 'عن الانتظار', language: 'ar' }))
  expect(manifest).toMatchObject({
    name: 'ماء بطيء',
    description: 'عن الانتظار',
    lang: 'ar',
    dir: 'rtl',
    start_url: '/',
    scope: '/',
    id: '/',
  })
  const { icons } = manifest as { icons: { sizes: string; purpose: string }[] }
  // What Chromium asks for before it offers to install.
  expect(icons).toEqual(
    expect.arrayContaining([expect.objectContaining({ sizes: '192x192', purpose: 'any' }), expect.objectContaining({ sizes: '512x512' })]),
  )
  expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
})

it('gives no short name that would be cut', () => {
  expect(webManifest(settingsSchema.parse({ name: 'Slow Water' }))).toMatchObject({ short_name: 'Slow Water' })
  expect(webManifest(settingsSchema.parse({ name: 'The Journal of Slow Water' }))).not.toHaveProperty('short_name')
})
