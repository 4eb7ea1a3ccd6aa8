import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageSetting } from './language-setting'

// Plain JavaScript, since the worker is started from the source tree.
const { easternFonts, easternCharacters, mannersFor } = await import(new URL('./eastern-fonts.mjs', import.meta.url).href)

const root = mkdtempSync(join(tmpdir(), 'broadside-fonts-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A package as Fontsource builds them, though its characters are Hebrew. */
beforeAll(() => {
  const some = join(dirname(createRequire(import.meta.url).resolve('@fontsource/noto-serif-hebrew/package.json')), 'files')
  const folder = join(root, '@fontsource/noto-serif-sc')
  mkdirSync(join(folder, 'files'), { recursive: true })
  writeFileSync(join(folder, 'unicode.json'), JSON.stringify({ '[7]': 'U+4e00-4e2d,U+9f98', '[8]': 'U+6587', latin: 'U+0000-00FF' }))
  for (const part of [7, 8]) {
    for (const weight of [400, 700]) {
      const name = `noto-serif-sc-${part}-${weight}-normal.woff`
      copyFileSync(join(some, `noto-serif-hebrew-hebrew-${weight}-normal.woff`), join(folder, 'files', name))
    }
  }
})
const added = (name: string) => (name === '@fontsource/noto-serif-sc' ? join(root, name) : undefined)
const none = () => undefined
const fontsOf = (text: string, tag: string, folderOf: typeof added = added): { families: string[]; files: Buffer[] } =>
  easternFonts(easternCharacters(text), languageSetting(tag), folderOf)

describe('typesetting / fonts for Chinese, Japanese and Korean', () => {
  it('are of no concern to an essay without such characters', () => {
    expect(fontsOf('Grüße, “мир”…', 'de')).toEqual({ families: [], files: [] })
  })

  it('are taken of a package that has been added, and of its files those that hold the text’s characters', () => {
    const { families, files } = fontsOf('The word 中.', 'en')
    expect(families.slice(0, 3)).toEqual(['Text sc 7', 'Noto Serif CJK SC', 'Noto Sans CJK SC'])
    expect(files.map((file) => file.readUInt32BE(0))).toEqual([0x00010000, 0x00010000])
    expect(fontsOf('中文', 'en').families.slice(0, 2)).toEqual(['Text sc 7', 'Text sc 8'])
  })

  it('are asked of the machine by name, where nothing has been added', () => {
    const { families, files } = fontsOf('中文', 'ja', none)
    expect(families.slice(0, 2)).toEqual(['Noto Serif CJK JP', 'Noto Sans CJK JP'])
    expect(files).toEqual([])
  })

  it.each([
    ['zh', '中', 'sc'],
    ['zh-Hant', '中', 'tc'],
    ['zh-HK', '中', 'tc'],
    ['zh-Hans-SG', '中', 'sc'],
    ['ja', '中', 'jp'],
    ['ko', '中', 'kr'],
    ['en', '中', 'sc'],
    ['en', '中の', 'jp'],
    ['de', '한국', 'kr'],
  ])('draw characters as one does in %s (%s)', (tag, text, manner) => {
    expect(mannersFor(easternCharacters(text), languageSetting(tag))[0]).toBe(manner)
  })
})
