import { describe, expect, it } from 'vitest'
import { findAddresses } from './find-addresses'

const found = (text: string) => findAddresses(text).map(({ start, end, href }) => [text.slice(start, end), href])
const written = (text: string) => findAddresses(text).map(({ start, end }) => text.slice(start, end))

describe('addresses / end: an address ends where the sentence goes on', () => {
  it.each([
    ['请看 https://example.com/guide，详见附录。', 'https://example.com/guide'],
    ['请看https://example.com/guide。', 'https://example.com/guide'],
    ['（https://example.com/guide）详见', 'https://example.com/guide'],
    ['「https://example.com/a」と', 'https://example.com/a'],
    ['https://example.com详见附录', 'https://example.com'],
    ['https://example.comを見て', 'https://example.com'],
    ['راجع https://example.com/a، ثم', 'https://example.com/a'],
    ['Տես https://example.com/a։ Հետո', 'https://example.com/a'],
    ['देखें https://example.com/a। फिर', 'https://example.com/a'],
    ['See https://example.com/a. Then', 'https://example.com/a'],
    ['See https://example.com/a, https', 'https://example.com/a'],
    ['Is it https://example.com/a?!', 'https://example.com/a'],
    ['“https://example.com/a”', 'https://example.com/a'],
    ['«https://example.com/a»', 'https://example.com/a'],
    ['„https://example.com/a“', 'https://example.com/a'],
    ["'https://example.com/a'", 'https://example.com/a'],
    ['https://example.com/a—and', 'https://example.com/a'],
    ['https://example.com/a…', 'https://example.com/a'],
    ['https://example.org’s page', 'https://example.org'],
    ['<https://example.com/a>', 'https://example.com/a'],
    ['**https://example.com/a**', 'https://example.com/a'],
    ['_https://example.com/a_', 'https://example.com/a'],
    ['https://example.com/👍', 'https://example.com/'],
    ['https://example.com/a👍', 'https://example.com/a'],
  ])('%s', (text, address) => expect(written(text)[0]).toBe(address))
})

describe('addresses / brackets: those opened in an address belong to it', () => {
  it.each([
    ['https://en.wikipedia.org/wiki/Tide_(disambiguation)', 'https://en.wikipedia.org/wiki/Tide_(disambiguation)'],
    ['(see https://en.wikipedia.org/wiki/Tide_(sea)).', 'https://en.wikipedia.org/wiki/Tide_(sea)'],
    ['(https://example.org/a) b', 'https://example.org/a'],
    ['(https://example.org/a).', 'https://example.org/a'],
    ['[https://example.org/a]', 'https://example.org/a'],
    ['https://example.org/?a[]=1&b[x]=2, and', 'https://example.org/?a[]=1&b[x]=2'],
    ['https://example.org/a_(b_(c))_d', 'https://example.org/a_(b_(c))_d'],
    ['a(https://example.org/a(', 'https://example.org/a'],
  ])('%s', (text, address) => expect(written(text)).toEqual([address]))
})

describe('addresses / names: what names are written with stays in them', () => {
  it.each([
    'https://zh.wikipedia.org/wiki/北京市',
    'https://ja.wikipedia.org/wiki/ジョン・レノン',
    'https://hy.wikipedia.org/wiki/Երևան',
    'https://fr.wikipedia.org/wiki/L’Étranger',
    "https://en.wikipedia.org/wiki/Schindler's_List",
    'https://en.wikipedia.org/wiki/Michelson–Morley_experiment',
    'https://fa.wikipedia.org/wiki/می‌روم',
    'https://münchen.example/straße?q=ä#ö',
    'https://例子.中国/页',
    'http://localhost:3000/a',
    'https://example.org/a;b=1?c=d:e&f=%20g~h+i,j#k!l',
    'https://example.org/~ada/*a/@b/$c',
  ])('%s', (address) => expect(written(`A ${address} b.`)).toEqual([address]))
})

describe('addresses / without a scheme', () => {
  it('finds www and mailboxes, and what they lead to', () => {
    expect(found('www.example.org/a, ada@example.org; mailto:b@example.org.')).toEqual([
      ['www.example.org/a', 'https://www.example.org/a'],
      ['ada@example.org', 'mailto:ada@example.org'],
      ['mailto:b@example.org', 'mailto:b@example.org'],
    ])
  })

  it.each([
    ["o'brien@example.org", "o'brien@example.org"],
    ["'ada@example.org'", 'ada@example.org'],
    ['first.last+tag@mail.example.co.uk.', 'first.last+tag@mail.example.co.uk'],
    ['请写信给ada@example.org，谢谢', 'ada@example.org'],
    ['ada@example.org详见', 'ada@example.org'],
    ['l’ada@example.org', 'ada@example.org'],
  ])('the mailbox of %s', (text, address) => expect(written(text)).toEqual([address]))

  it.each([
    '@ada',
    'a@b',
    'ada@example',
    'www.',
    'www.a',
    'www.a ',
    'xhttps://example.org',
    'https://',
    'https:// a',
    'https://user@example.org',
    'C:\\www\\a',
    'foo.www.a.b',
    'a@@b.org',
    'müller@',
    'example.org',
  ])('finds none in %s', (text) => expect(written(text)).toEqual([]))
})

describe('addresses / several', () => {
  it('finds each on its own line and side by side', () => {
    expect(written('https://a.example\nhttps://b.example/,https://c.example、https://d.example')).toEqual([
      'https://a.example',
      'https://b.example/,https://c.example',
      'https://d.example',
    ])
  })

  it('finds no end of work in a long text', () => {
    for (const piece of ['http://', 'https://a', 'www.', 'a@', "a'", 'a.', 'https://a/(', 'a@b.'])
      expect(findAddresses(piece.repeat(4_000)).every(({ start, end }) => end - start <= 2_000)).toBe(true)
  })
})
