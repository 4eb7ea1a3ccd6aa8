import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { externalTool } from '@/platform/testing/external-tool'
import { buildEntry, buildFeed } from '../testing/build-feed'
import type { Feed } from '../types'
import { atom } from './atom'
import type { FeedFormat } from './contract'
import { rss } from './rss'

const folder = mkdtempSync(join(tmpdir(), 'broadside-feeds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const jing = externalTool('jing')

/** What jing has against a file, by the grammar that lies in `testing`. */
function complaints({ id }: FeedFormat, file: string): string {
  const path = join(folder, `${id}.xml`)
  writeFileSync(path, file)
  try {
    return jing.run('-c', `domain/feeds/testing/${id}.rnc`, path)
  } catch (error) {
    return String(error)
  }
}

const answers = { id: 'urn:uuid:00000000-0000-8000-8000-00000000000a', url: 'https://essays.example.org/p/the-ferry' }
const text = `A & B < C > "D" ]]> <script>alert(1)</script> Ժ 北 🎈\u0000\u000b\ud800\ufffe`
const { comments: _, ...bare } = buildEntry({ summary: '', tags: [], language: undefined })
const feeds: [string, Feed][] = [
  ['one of essays', buildFeed({ entries: [buildEntry(), buildEntry({ id: 'urn:uuid:00000000-0000-8000-8000-000000000002' })] })],
  ['one of comments', buildFeed({ entries: [buildEntry({ answers, title: text, author: text, summary: text, html: text })] })],
  ['one with nothing that may be missing', buildFeed({ description: '', language: 'zh-Hans', entries: [bare] })],
  ['one without entries', buildFeed({ entries: [], updatedAt: new Date(0) })],
]

describe.skipIf(!jing.available).each([atom, rss])('jing finds nothing wrong in $name', (format) => {
  it.each(feeds)('%s', (_name, feed) => {
    expect(complaints(format, format.write(feed))).toBe('')
  })

  it('and would find an entry without its id, a date without its zone, and an address that is only a path', () => {
    const good = format.write(buildFeed())
    for (const [whole, broken] of [
      [/<id>[^<]*<\/id>|<guid[^>]*>[^<]*<\/guid>/g, ''],
      [/(\d\d:\d\d:\d\d)(\.\d+)?(Z| GMT)/g, '$1'],
      [/https:\/\/essays\.example\.org/g, ''],
    ] as const) {
      const bad = good.replace(whole, broken)
      expect(bad).not.toBe(good)
      expect(complaints(format, bad)).toContain('error')
    }
  })
})
