import { describe, expect, it } from 'vitest'
import { decodePage } from './decode-page'
import { readOembed } from './read-oembed'
import { readPage } from './read-page'
import { tidy } from './tidy'

const url = 'https://paper.example.org/a/page'

describe('a page', () => {
  it('is called what it says for cards, else by its title, and the first of each holds', () => {
    const html = `<html><head><title> The\n title </title><meta name="description" content="Plain">
      <meta property="og:title" content="For &amp; cards"><meta property="og:title" content="Second">
      <meta property="og:description" content="Said"><meta property="og:site_name" content="The Paper">
      <meta property="article:author" content="Nune"><meta property="og:image" content="../p.png"><meta property="video:duration" content="61"></head>`
    expect(readPage(html, url)).toEqual({
      title: 'For & cards',
      description: 'Said',
      siteName: 'The Paper',
      author: 'Nune',
      seconds: 61,
      pictureUrl: 'https://paper.example.org/p.png',
    })
    expect(readPage('<svg><title>Drawn</title></svg>', url).title).toBe('Drawn')
    expect(readPage('<title>First</title><svg><title>Drawn</title></svg>', url).title).toBe('First')
  })

  it('gives words only: no markup, no address of a person, no picture that is none', () => {
    const html = `<title><b>x</b></title><meta name="author" content="https://paper.example.org/nune">
      <meta property="og:image" content="javascript:alert(1)"><meta property="og:description" content="&lt;script&gt;a&lt;/script&gt;">`
    expect(readPage(html, url)).toMatchObject({ title: '<b>x</b>', author: '', pictureUrl: '', description: '<script>a</script>' })
    expect(readPage('<meta property="og:image" content="file:///etc/passwd">', url).pictureUrl).toBe('')
    expect(readPage('', url)).toMatchObject({ title: '', seconds: 0 })
  })

  it('is read by the encoding that it declares', () => {
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    expect(decodePage(cyrillic, 'text/html; charset=windows-1251')).toBe('Привет')
    expect(decodePage(Buffer.concat([Buffer.from('<meta charset="windows-1251">'), cyrillic]), 'text/html')).toContain('Привет')
    const written = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
    expect(decodePage(Buffer.concat([Buffer.from(written), cyrillic]), 'text/html')).toContain('Привет')
    expect(decodePage(Buffer.from('\ufeffПривет'), 'text/html; charset=windows-1251')).toBe('Привет')
    expect(decodePage(Buffer.from('Привет'), 'text/html; charset=nonsense')).toBe('Привет')
    expect(decodePage(Buffer.from('<meta charset=Shift_JIS>'), '')).toContain('Shift_JIS')
  })
})

describe('words of strangers', () => {
  it('stand on one line, without what would turn or hide their neighbours', () => {
    expect(tidy(' a\n\t b\u202e\u2066\u200b\u0000 ', 20)).toBe('a b')
    expect(tidy(undefined, 20)).toBe('')
  })

  it('are cut between words', () => {
    expect(tidy('There is no timetable at the port', 20)).toBe('There is no…')
    expect(tidy('x'.repeat(50), 20)).toBe(`${'x'.repeat(20)}…`)
  })
})

describe('a provider’s answer', () => {
  it('is taken as words', () => {
    const answer = { title: 'A', author_name: 'B', provider_name: 'C', thumbnail_url: '/p.jpg', duration: 61.4, html: '<script>x</script>' }
    expect(readOembed(JSON.stringify(answer), url)).toEqual({
      title: 'A',
      author: 'B',
      siteName: 'C',
      description: '',
      seconds: 61,
      pictureUrl: 'https://paper.example.org/p.jpg',
    })
  })

  it.each(['', 'null', '[]', '{}', '{"title":7,"duration":"x"}', '<html>', '{"title":"  "}'])('that says nothing is none: %s', (json) => {
    expect(readOembed(json, url)).toBeNull()
  })

  it('has no seconds that are none', () => {
    for (const duration of ['x', -1, 1e12, null, {}]) expect(readOembed(JSON.stringify({ title: 'A', duration }), url)?.seconds).toBe(0)
  })
})
