import { describe, expect, it } from 'vitest'
import { embedAddress } from '../embed-address'
import { secondsOf, takeApart } from './contract'
import { embedFrameOrigins, embedOf, embedProviders } from './registry'

const knownByHost = embedProviders.filter(({ id }) => !['peertube', 'mastodon', 'link'].includes(id))

describe.each(embedProviders.map((provider) => [provider.id, provider] as const))('the provider %s', (id, provider) => {
  it.each(provider.examples)('knows %s, and nobody takes it first', (example) => {
    expect(embedAddress(example)).toBeDefined()
    expect(embedOf(example).provider).toBe(id)
  })

  it.each(provider.examples)('leads from %s to an https address that leads to itself', (example) => {
    const known = embedOf(example)
    expect(embedAddress(known.address)).toBe(known.address)
    expect(embedOf(known.address)).toEqual(known)
  })

  it.each(provider.examples)('plays %s from its own origin or not at all', (example) => {
    const { player } = embedOf(example)
    if (provider.frameOrigin === null) return expect(player).toBeUndefined()
    expect(provider.frameOrigin).toBe(new URL(provider.frameOrigin).origin)
    expect(player && new URL(player).origin).toBe(provider.frameOrigin)
    expect(player).not.toMatch(/undefined|null|NaN|[\s"'<>]/)
  })

  it.each(provider.examples)('asks about %s by https', (example) => {
    const { oembed = 'https://none.example/' } = embedOf(example)
    expect(embedAddress(oembed)).toBe(oembed)
  })

  it('tells nothing that was not in its form', () => {
    for (const example of provider.examples) {
      const strange = takeApart(`${new URL(example).origin}/..%2f%22%3e%3cscript%3e/%0a?v=%22onload%3d&t=1e9&h=%3c`)
      const known = provider.recognise(strange)
      if (id !== 'link') expect(known).toBeNull()
    }
  })
})

describe.each(knownByHost.map((provider) => [provider.id, provider] as const))('an address that only looks like %s', (_id, provider) => {
  it.each(provider.examples)('is not taken for it: %s', (example) => {
    const { host, pathname, search } = new URL(example)
    for (const other of [`https://${host}.evil.example${pathname}${search}`, `https://evil.example/${host}${pathname}${search}`]) {
      expect(embedOf(other).player, other).toBeUndefined()
      expect(embedOf(other).host, other).toMatch(/evil\.example$/)
    }
  })
})

it('no two providers share an id, and any page comes last', () => {
  expect(new Set(embedProviders.map(({ id }) => id)).size).toBe(embedProviders.length)
  expect(embedProviders.at(-1)?.id).toBe('link')
})

it('frames come from five origins, all constant', () => {
  expect(embedFrameOrigins).toEqual([
    'https://www.youtube-nocookie.com',
    'https://player.vimeo.com',
    'https://w.soundcloud.com',
    'https://open.spotify.com',
    'https://embed.podcasts.apple.com',
  ])
})

describe('an address told by its looks', () => {
  it('keeps the moment from which to play', () => {
    expect(embedOf('https://youtu.be/abcdefghijk?t=1m30s')).toMatchObject({
      address: 'https://www.youtube.com/watch?v=abcdefghijk&t=90s',
      player: 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&start=90',
    })
    expect(embedOf('https://vimeo.com/123456789/abcdef0123#t=75')).toMatchObject({
      address: 'https://vimeo.com/123456789/abcdef0123#t=75s',
      player: 'https://player.vimeo.com/video/123456789?dnt=1&autoplay=1&h=abcdef0123#t=75s',
    })
  })

  it('is a link where the place is known and the thing is not', () => {
    for (const address of [
      'https://www.youtube.com/@someone',
      'https://www.youtube.com/watch?v=short',
      'https://vimeo.com/about',
      'https://soundcloud.com/far-shore',
      'https://soundcloud.com/discover/sets',
      'https://x.com/nune',
      'https://bsky.app/profile/nune.example.org',
      'https://example.org/@nune/why-i-write',
      'https://example.org/w/short',
    ])
      expect(embedOf(address), address).toMatchObject({ kind: 'link', address })
  })
})

it.each([
  ['90', 90],
  ['90s', 90],
  ['1m30s', 90],
  ['1h0m5s', 3605],
  ['', 0],
  [null, 0],
  ['-5', 0],
  ['1e9', 0],
  ['javascript:1', 0],
] as const)('%j is %d seconds in', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds)
})
