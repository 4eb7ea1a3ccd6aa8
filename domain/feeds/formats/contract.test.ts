import { describe, expect, it } from 'vitest'
import { buildEntry, buildFeed } from '../testing/build-feed'
import { readFeed } from '../testing/read-feed'
import { feedFormats } from './registry'

const hostile = `A & B < C > "D" 'E' ]]> </title><script>alert(1)</script> &amp; Ժ 北 🎈`
const illegal = `\u0000\u0008\u000b\u000c\u001f\ud800\ufffe`

/** What a program shows for a text that it reads as HTML. */
const shown = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

it('no two formats share a name or an address', () => {
  for (const names of [feedFormats.map(({ id }) => id), feedFormats.map(({ file }) => file), feedFormats.map(({ name }) => name)]) {
    expect(new Set(names).size).toBe(feedFormats.length)
  }
})

describe.each(feedFormats)('$name', (format) => {
  it('is read as it was written', () => {
    const entry = buildEntry()
    const { title, self, page, entries } = readFeed(format.write(buildFeed()))
    expect({ title, self, page }).toEqual({
      title: 'Slow Water',
      self: `https://essays.example.org/feeds/${format.file}`,
      page: 'https://essays.example.org/',
    })
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      html: entry.html,
      summary: entry.summary,
      author: entry.author,
    })
    // RSS has whole seconds.
    expect(Math.abs(Date.parse(entries[0]?.published ?? '') - entry.publishedAt.getTime())).toBeLessThan(1_000)
    expect(new Date(entries[0]?.updated ?? '')).toEqual(entry.updatedAt)
  })

  it('keeps text text, whatever stands in it, and leaves out what XML cannot hold', () => {
    const text = hostile + illegal
    const entry = buildEntry({
      title: text,
      author: text,
      summary: text,
      html: '<p>&lt;b&gt; ]]&gt;</p>',
      tags: [{ name: text, url: 'https://e.org/' }],
    })
    const file = format.write(buildFeed({ title: text, description: text, entries: [entry] }))
    const read = readFeed(file)
    const expected = format.id === 'jsonfeed' ? text : hostile
    expect(read.title).toBe(expected)
    expect(read.entries[0]).toMatchObject({ title: expected, author: expected, html: '<p>&lt;b&gt; ]]&gt;</p>' })
    expect([read.entries[0]?.summary, shown(read.entries[0]?.summary ?? '')]).toContain(expected)
  })

  it('is the same bytes for the same feed', () => {
    expect(format.write(buildFeed())).toBe(format.write(buildFeed()))
  })

  it('is whole without anything that may be missing', () => {
    const { comments: _, ...bare } = buildEntry({ summary: '', tags: [], language: undefined })
    expect(readFeed(format.write(buildFeed({ description: '', entries: [bare] }))).entries).toHaveLength(1)
    expect(readFeed(format.write(buildFeed({ entries: [], updatedAt: new Date(0) }))).entries).toEqual([])
  })

  it('says what a comment answers, where the format knows of answers', () => {
    const answers = { id: 'urn:uuid:00000000-0000-8000-8000-00000000000a', url: 'https://essays.example.org/p/the-ferry' }
    const file = format.write(buildFeed({ entries: [buildEntry({ answers })] }))
    expect(file.includes(`ref="${answers.id}"`)).toBe(format.mediaType.includes('xml'))
  })
})
