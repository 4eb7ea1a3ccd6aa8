import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { StaticFiles, type StaticFilesOptions } from './static-files'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'broadside-files-'))
})
async function put(name: string, text = name) {
  await mkdir(join(root, dirname(name)), { recursive: true })
  await writeFile(join(root, name), text)
}
async function scanned(more: Partial<StaticFilesOptions> = {}) {
  const folders = [
    { folder: join(root, 'built'), prefix: '/_next/static', immutable: true },
    { folder: join(root, 'public'), prefix: '', immutable: false },
    { folder: join(root, 'missing'), prefix: '/missing', immutable: false },
  ]
  const files = new StaticFiles({ folders, readerFolder: join(root, 'reader'), hsts: undefined, dev: false, ...more })
  await files.scan()
  return files
}
async function headersOf(files: StaticFiles, path: string): Promise<Record<string, string>> {
  const head = (await files.load(path))?.heads.identity ?? []
  return Object.fromEntries(head.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), head[at + 1] ?? '']] : [])))
}

describe('front / files', () => {
  it.each([
    ['css', 'text/css; charset=utf-8'],
    ['gif', 'image/gif'],
    ['html', 'text/html; charset=utf-8'],
    ['ico', 'image/x-icon'],
    ['jpg', 'image/jpeg'],
    ['js', 'text/javascript; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['map', 'application/json; charset=utf-8'],
    ['mjs', 'text/javascript; charset=utf-8'],
    ['png', 'image/png'],
    ['svg', 'image/svg+xml'],
    ['ttf', 'font/ttf'],
    ['txt', 'text/plain; charset=utf-8'],
    ['webmanifest', 'application/manifest+json; charset=utf-8'],
    ['webp', 'image/webp'],
    ['woff', 'font/woff'],
    ['woff2', 'font/woff2'],
    ['xsl', 'text/xsl; charset=utf-8'],
    ['exe', 'application/octet-stream'],
  ])('say what they are: .%s', async (ending, type) => {
    await put(`public/file.${ending}`)
    expect((await headersOf(await scanned(), `/file.${ending}`))['content-type']).toBe(type)
  })

  it('are kept for ever where their name changes with them, for an hour where it does not', async () => {
    await put('built/chunks/a.js')
    await put('public/deep/icon.png')
    const files = await scanned()
    expect((await headersOf(files, '/_next/static/chunks/a.js'))['cache-control']).toBe('public, max-age=31536000, immutable')
    const icon = await headersOf(files, '/deep/icon.png')
    expect(icon).toMatchObject({ 'cache-control': 'public, max-age=3600, must-revalidate', 'x-content-type-options': 'nosniff' })
    expect(icon['content-security-policy']).toContain("default-src 'none'")
    expect(icon).not.toHaveProperty('strict-transport-security')
    expect((await headersOf(await scanned({ hsts: 'max-age=9' }), '/deep/icon.png'))['strict-transport-security']).toBe('max-age=9')
  })

  it('are those that were there at the start and have no dot in front, themselves or their folder', async () => {
    for (const name of ['seen.txt', '.env', '.git/config', 'a/.b/c.txt']) await put(`public/${name}`)
    const files = await scanned()
    await put('public/later.txt')
    const known = ['/seen.txt', '/.env', '/.git/config', '/a/.b/c.txt', '/a', '/later.txt', '/../secret', '']
    expect(known.filter((path) => files.has(path))).toEqual(['/seen.txt'])
    expect(await files.load('/later.txt')).toBeUndefined()
    expect(String((await files.load('/seen.txt'))?.bodies.identity)).toBe('public/seen.txt')
  })

  it('are read once, and then ready', async () => {
    await put('public/seen.txt')
    const files = await scanned()
    expect(files.ready('/seen.txt')).toBeUndefined()
    const first = await files.load('/seen.txt')
    await put('public/seen.txt', 'changed')
    expect(files.ready('/seen.txt')).toBe(first)
    expect(await files.load('/seen.txt')).toBe(first)
  })

  it('hold the rules for early pages, for an hour', async () => {
    const headers = await headersOf(await scanned(), '/speculation-rules.json')
    expect(headers).toMatchObject({
      'content-type': 'application/speculationrules+json',
      'cache-control': 'public, max-age=3600, must-revalidate',
    })
  })
})

describe('front / the reader script', () => {
  const manifest = (name: unknown) => put('reader/manifest.json', JSON.stringify({ reader: name }))

  it('is known by its name and its bytes, and kept for ever; its worker is asked for each time', async () => {
    await put('reader/reader.Ab-1_.js', 'let r')
    await manifest('reader.Ab-1_.js')
    await put('reader/sw.js')
    const files = await scanned()
    const integrity = `sha384-${createHash('sha384').update('let r').digest('base64')}`
    expect(files.readerScript()).toEqual({ src: '/reader.Ab-1_.js', integrity })
    expect((await headersOf(files, '/reader.Ab-1_.js'))['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await headersOf(files, '/sw.js'))['cache-control']).toBe('no-cache')
    expect(files.has('/manifest.json')).toBe(false)
  })

  it.each([undefined, 7, 'reader.js', '../reader.1.js', 'reader.1.js/../x', 'reader.1.json', 'a-reader.1.js'])(
    'is none under any other name: %s',
    async (name) => {
      await manifest(name)
      const files = await scanned()
      expect([files.readerScript(), files.has('/sw.js')]).toEqual([undefined, false])
    },
  )

  it('has others that it loads when they are needed, under names of the same kind and no others', async () => {
    const others = ['reader.live.Ab-1_.js', 'reader.live.js', '../reader.live.1.js', 'server.mjs', 7]
    for (const name of ['reader.1.js', 'reader.live.Ab-1_.js', 'server.mjs', 'reader.live.js']) await put(`reader/${name}`)
    await put('reader/manifest.json', JSON.stringify({ reader: 'reader.1.js', onDemand: others }))
    const files = await scanned()
    expect(others.filter((name) => files.has(`/${name}`))).toEqual(['reader.live.Ab-1_.js'])
    expect((await headersOf(files, '/reader.live.Ab-1_.js'))['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('is none where it has not been built', async () => {
    expect((await scanned()).readerScript()).toBeUndefined()
  })

  it('is looked for again in development, its worker too, and only there', async () => {
    await put('reader/reader.1.js')
    await manifest('reader.1.js')
    await put('reader/sw.js', 'first')
    for (const dev of [false, true]) {
      await put('reader/reader.1.js')
      await manifest('reader.1.js')
      await put('reader/sw.js', 'first')
      const files = await scanned({ dev })
      await files.load('/sw.js')
      await put('reader/reader.2.js')
      await manifest('reader.2.js')
      await put('reader/sw.js', 'second')
      await files.refresh()
      expect(files.readerScript()?.src).toBe(dev ? '/reader.2.js' : '/reader.1.js')
      expect(String((await files.load('/sw.js'))?.bodies.identity)).toBe(dev ? 'second' : 'first')
    }
  })
})
