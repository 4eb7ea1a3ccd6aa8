import { describe, expect, it } from 'vitest'
import { contentDisposition, fileName } from './file-name'

describe('the name of a file', () => {
  it.each([
    ['How to wait', 'How to wait'],
    ['Ինչպես սպասել', 'Ինչպես սպասել'],
    ['../../etc/passwd', 'etc passwd'],
    ['a\\b:c*d?e"f<g>h|i', 'a b c d e f g h i'],
    ['.hidden', 'hidden'],
    ['CON', 'essay'],
    ['\u202egnp.exe\r\nX: y', 'gnp.exe X y'],
    ['...', 'essay'],
    ['', 'essay'],
  ])('%j becomes %j', (title, name) => expect(fileName(title)).toBe(name))

  it('is short, and ends in no half letter', () => {
    expect([...fileName('🙂'.repeat(200))]).toHaveLength(80)
  })
})

describe('the header', () => {
  it('gives old programs ASCII and the others everything', () => {
    expect(contentDisposition('attachment', 'Café “noir”', 'pdf')).toBe(
      `attachment; filename="Cafe noir.pdf"; filename*=UTF-8''Caf%C3%A9%20%E2%80%9Cnoir%E2%80%9D.pdf`,
    )
    expect(contentDisposition('inline', 'Как ждать', 'txt')).toMatch(/^inline; filename="essay\.txt"; filename\*=UTF-8''%D0%9A/)
  })

  it.each(['a"b', 'a\r\nSet-Cookie: x=1', '100%41', "it's (here)*"])('lets %j break out of nothing', (title) => {
    const header = contentDisposition('attachment', title, 'pdf')
    expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x24\x26-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.%~-]+$/)
  })
})
