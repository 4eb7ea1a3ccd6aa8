import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const { fontFromWoff } = await import(pathToFileURL(join(import.meta.dirname, 'woff.mjs')).href)

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/sofia-sans-condensed/package.json'))

it('typesetting / Cyrillic: gives the characters of everywhere, and the Bulgarian ones to Bulgarian alone', () => {
  const woff = readFileSync(join(folder, 'files', 'sofia-sans-condensed-cyrillic-400-normal.woff'))
  const languages = substitutionsOf(fontFromWoff(woff, 'Label cyrillic'))
  expect(languages.get('')).toContain('locl')
  expect(languages.get('BGR ')).toEqual(languages.get('')?.filter((feature) => feature !== 'locl'))
  expect([...languages.keys()]).toEqual(['', 'BGR '])
})

it('typesetting / Cyrillic: leaves no rule to nothing where there was none by default', () => {
  const woff = readFileSync(join(folder, 'files', 'sofia-sans-condensed-cyrillic-ext-400-normal.woff'))
  expect([...substitutionsOf(fontFromWoff(woff, 'Label cyrillic-ext'))]).toEqual([['', ['locl']]])
})

/** What features the Cyrillic of a font has, by language; '' is by default. */
function substitutionsOf(font: Buffer): Map<string, string[]> {
  const gsub = tableOf(font, 'GSUB')
  const featureList = gsub.readUInt16BE(6)
  const features = (language: number) =>
    Array.from({ length: gsub.readUInt16BE(language + 4) }, (_, index) => {
      const record = featureList + 2 + gsub.readUInt16BE(language + 6 + index * 2) * 6
      return gsub.toString('latin1', record, record + 4)
    })
  const script = offsetsAt(gsub, gsub.readUInt16BE(4)).find(({ tag }) => tag === 'cyrl')
  if (!script) throw new Error('The font has no Cyrillic.')
  const start = gsub.readUInt16BE(4) + script.offset
  const languages = offsetsAt(gsub, start + 2).map(({ tag, offset }) => [tag, features(start + offset)] as const)
  return new Map([['', features(start + gsub.readUInt16BE(start))], ...languages])
}

function offsetsAt(table: Buffer, at: number) {
  return Array.from({ length: table.readUInt16BE(at) }, (_, index) => {
    const record = at + 2 + index * 6
    return { tag: table.toString('latin1', record, record + 4), offset: table.readUInt16BE(record + 4) }
  })
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let at = 12; ; at += 16)
    if (font.toString('latin1', at, at + 4) === tag)
      return font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12))
}
