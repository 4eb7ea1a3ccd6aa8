import { writeFile } from 'node:fs/promises'
import sharp, { type Region } from 'sharp'
import { describe, expect, it } from 'vitest'
import type { PublishedArticle } from '@/domain/articles/types'
import { settingsSchema } from '@/domain/settings/schema'
import { storage } from '@/platform/storage/storage'
import { useDataFolder } from '@/platform/testing/data-folder'
import { cutTitle } from './cut-title'
import { initialOf, renderIcon } from './icon'
import { renderArticleImage, renderPublicationImage } from './open-graph-image'
import { writeIco } from './write-ico'

useDataFolder()

const settings = settingsSchema.parse({ name: 'The Far Shore', tagline: 'Letters on borders, bread and the sea', established: '2019' })

function essay(overrides: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    id: 'a',
    slug: 'a',
    title: 'How to wait',
    standfirst: 'Nineteen hours below a mountain border.',
    description: '',
    body: { type: 'doc', content: [] },
    media: {},
    language: '',
    dropCap: true,
    writtenOn: '',
    publishedAt: new Date('2026-11-13T00:00:00Z'),
    revisedAt: null,
    revisionNumber: 1,
    wordCount: 1,
    minutes: 1,
    author: { id: 'u', name: 'Nune Adamyan', bio: '' },
    tags: [{ slug: 'borders', name: 'Borders' }],
    commentsOpen: true,
    commentWriters: '',
    closeAfterDays: null,
    slowMinutes: 0,
    ...overrides,
  } as PublishedArticle
}

/** How much of a part of the picture is not paper. */
async function inkIn(png: Buffer, region: Region): Promise<number> {
  const { data } = await sharp(png).extract(region).greyscale().raw().toBuffer({ resolveWithObject: true })
  return data.filter((value) => value < 200).length / data.length
}

const sheet = async (png: Buffer, name: string) => {
  // biome-ignore lint/style/noProcessEnv: for somebody who wants to look at them
  if (process.env.SAVE_IMAGES) await writeFile(`${process.env.SAVE_IMAGES}/${name}.png`, png)
}

describe('open graph image', () => {
  const titles = {
    short: 'How to wait',
    long: 'On the several ways in which a queue of four hundred lorries may be said to possess a constitution, with some remarks on cheese, on brothers-in-law, and on a man in a knitted waistcoat who counted us all',
    unbroken: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    armenian: 'Ինչպես սպասել սահմանին',
    russian: 'Очередь в Актау',
    arabic: 'كيف ننتظر على الحدود',
    hostile: '#set page(fill: red) </svg><script>alert(1)</script> $x$ *b* \\ "q"',
  }
  it.each(Object.entries(titles))('holds a title that is %s, inside its edges', async (name, title) => {
    const language = { armenian: 'hy', russian: 'ru', arabic: 'ar' }[name] ?? 'en'
    const png = await renderArticleImage(essay({ title, language }), settings)
    await sheet(png, `card-${name}`)
    const { width, height, format } = await sharp(png).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
    expect(png.length).toBeLessThan(120_000)
    // Text in the middle, none in the margins.
    expect(await inkIn(png, { left: 60, top: 120, width: 1080, height: 400 })).toBeGreaterThan(0.01)
    for (const edge of [
      { left: 0, top: 0, width: 40, height: 630 },
      { left: 1160, top: 0, width: 40, height: 630 },
      { left: 0, top: 600, width: 1200, height: 30 },
    ]) {
      expect(await inkIn(png, edge)).toBe(0)
    }
  })

  it('is the same for the same words and another for others', async () => {
    const [one, same, other] = [essay(), essay(), essay({ title: 'How not to wait' })].map((article) =>
      renderArticleImage(article, settings),
    )
    expect(await one).toEqual(await same)
    expect(await one).not.toEqual(await other)
  })

  it('has air between the red line and the title, also under a ring or an accent', async () => {
    const png = await renderArticleImage(essay({ title: 'Ångström & Ýmir' }), settings)
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const rows = { red: [] as number[], black: [] as number[] }
    for (let at = 0; at < data.length; at += 3) {
      const [red = 0, green = 0] = data.subarray(at, at + 2)
      const row = Math.floor(at / 3 / info.width)
      if (red > 130 && green < 90) rows.red.push(row)
      else if (red < 90) rows.black.push(row)
    }
    const foot = rows.red.at(-1) ?? 0
    const top = rows.black.find((row) => row > foot) ?? 0
    expect(top - foot).toBeGreaterThan(10)
  })

  describe('of an essay with a picture', () => {
    const green = { r: 20, g: 160, b: 60 }
    const pictured = async (width: number, height: number, overrides: Partial<PublishedArticle> = {}) => {
      const png = await sharp({ create: { width, height, channels: 3, background: green } })
        .png()
        .toBuffer()
      const key = `${width}x${height}/original.png`
      await storage().put(key, png)
      const figure = { type: 'figure', attrs: { mediaId: 'p', alt: '', credit: '', width: 'text' } } as const
      const media = { p: { id: 'p', width, height, src: `/media/${key}`, srcSet: '', mimeType: 'image/png' } }
      return essay({ body: { type: 'doc', content: [figure] }, media, ...overrides })
    }
    const greenIn = async (png: Buffer, region: Region) => {
      const { data } = await sharp(png).extract(region).removeAlpha().raw().toBuffer({ resolveWithObject: true })
      let found = 0
      for (let at = 0; at < data.length; at += 3) if ((data[at + 1] ?? 0) > (data[at] ?? 0) + 60) found += 1
      return found / (data.length / 3)
    }

    it('shows it beside the title, where there is room for both', async () => {
      const png = await renderArticleImage(await pictured(1200, 800), settings)
      await sheet(png, 'card-picture')
      expect(await greenIn(png, { left: 720, top: 240, width: 400, height: 120 })).toBeGreaterThan(0.98)
      expect(await greenIn(png, { left: 0, top: 0, width: 690, height: 630 })).toBe(0)
      expect(await inkIn(png, { left: 60, top: 120, width: 600, height: 400 })).toBeGreaterThan(0.01)
    })

    it.each([
      ['too small', 300, 200],
      ['upright', 800, 1200],
      ['a strip', 1600, 300],
    ])('leaves out one that is %s', async (_, width, height) => {
      expect(await renderArticleImage(await pictured(width, height), settings)).toEqual(await renderArticleImage(essay(), settings))
    })

    it('leaves out one that would make its title small, and one whose file is gone', async () => {
      const { long } = titles
      expect(
        await greenIn(await renderArticleImage(await pictured(1200, 800, { title: long }), settings), {
          left: 0,
          top: 0,
          width: 1200,
          height: 630,
        }),
      ).toBe(0)
      const gone = await pictured(1000, 600)
      await storage().remove('1000x600/original.png')
      expect(await renderArticleImage(gone, settings)).toEqual(await renderArticleImage(essay(), settings))
    })
  })

  it('of a title whose characters no font has is the publication’s, not a row of crossed boxes', async () => {
    // Linear B: no machine has it. Boxes would be as many as the letters.
    const [one, other] = await Promise.all(['𐀀𐀁', '𐀂𐀃𐀄𐀅𐀆'].map((title) => renderArticleImage(essay({ title }), settings)))
    await sheet(one ?? Buffer.alloc(0), 'card-unknown')
    expect(one).toEqual(other)
    expect(await renderArticleImage(essay({ title: 'How to 🪷 wait' }), settings)).toEqual(await renderArticleImage(essay(), settings))
    expect(await renderPublicationImage({ ...settings, name: '𐀀𐀁' })).toEqual(await renderPublicationImage({ ...settings, name: '𐀂𐀃𐀄' }))
  })

  it('stands for the publication too', async () => {
    const png = await renderPublicationImage(settings)
    await sheet(png, 'card-publication')
    expect(await inkIn(png, { left: 60, top: 120, width: 1080, height: 400 })).toBeGreaterThan(0.01)
  })
})

describe('icon', () => {
  it.each([
    ['The Far Shore', 'en', 'T'],
    ['  “éclats”', 'fr', 'É'],
    ['истории', 'ru', 'И'],
    ['izmir', 'tr', 'İ'],
    ['ծով', 'hy', 'Ծ'],
    ['…', 'en', '§'],
  ])('of %s in %s is %s', (name, language, initial) => expect(initialOf({ name, language })).toBe(initial))

  it('is the initial on red, in the middle, and smaller where it may be cut', async () => {
    const lightIn = async (png: Buffer) => {
      // Trimming comes first in sharp's own order, so it is a step of its own.
      const letter = await sharp(png).greyscale().threshold(150).png().toBuffer()
      const trimmed = await sharp(letter).trim({ background: '#000000', threshold: 10 }).toBuffer({ resolveWithObject: true })
      return trimmed.info
    }
    const [whole, maskable] = await Promise.all([renderIcon(settings, 192), renderIcon(settings, 192, 'maskable')])
    await sheet(whole, 'icon')
    await sheet(maskable, 'icon-maskable')
    const [letter, smaller] = await Promise.all([lightIn(whole), lightIn(maskable)])
    expect(letter.height).toBeGreaterThan(192 * 0.5)
    expect(smaller.height).toBeLessThan(letter.height)
    // The circle that every system leaves.
    expect(Math.hypot(smaller.width, smaller.height) / 2).toBeLessThan(192 * 0.4)
    const centre = -(letter.trimOffsetTop ?? 0) + letter.height / 2
    expect(Math.abs(centre - 96)).toBeLessThan(4)
  })

  it('of a name that no font has is a section sign', async () => {
    expect(await renderIcon({ ...settings, name: '𐀀' }, 64)).toEqual(await renderIcon({ ...settings, name: '…' }, 64))
  })

  it('is put into one file for those who ask for a favicon', async () => {
    const pictures = await Promise.all([16, 32].map(async (size) => ({ size, png: await renderIcon(settings, size) })))
    const ico = writeIco(pictures)
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2])
    const [length, offset] = [ico.readUInt32LE(6 + 16 + 8), ico.readUInt32LE(6 + 16 + 12)]
    expect(ico.subarray(offset, offset + length)).toEqual(pictures[1]?.png)
  })
})

it('a title is cut between words, and a word that no line would hold gets places to break', () => {
  expect(cutTitle('One two three four', 12)).toBe('One two…')
  expect(cutTitle(' One\n two ', 20)).toBe('One two')
  expect(cutTitle('a'.repeat(50), 100)).toBe(`${'a'.repeat(22)}\u200b${'a'.repeat(22)}\u200b${'a'.repeat(6)}`)
})
