import sharp, { type Sharp } from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { inEnglish } from '@/i18n/in-english'
import { isAppError } from '@/platform/errors/app-error'
import { encodePicture, encodingLimits } from './encode-picture'

const blank = (width: number, height: number): Sharp => sharp({ create: { width, height, channels: 3, background: '#a8201a' } })
const half = { r: 168, g: 32, b: 26, alpha: 0.5 }
const secret = 'GPS 40.1792 N 44.4991 E'
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error: unknown) => (isAppError(error) ? inEnglish(error.message) : Promise.reject(error)),
  )

describe('a picture is encoded anew', () => {
  let photo: Buffer
  beforeAll(async () => {
    const exif = { IFD0: { Copyright: secret, Orientation: '6' } }
    photo = await blank(600, 300).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  })

  it('in steps of width up to its own, with a JPEG that everything can show', async () => {
    const picture = await encodePicture(await blank(2000, 1000).jpeg().toBuffer())
    expect([picture.width, picture.height]).toEqual([2000, 1000])
    expect(picture.files.map(({ name, width }) => `${name} ${width}`)).toEqual([
      '2000.webp 2000',
      '1440.webp 1440',
      '1080.webp 1080',
      '720.webp 720',
      '480.webp 480',
      'original.jpg 2000',
    ])
  })

  it('upright, and without a word about where it was taken', async () => {
    expect(photo.includes(secret)).toBe(true)
    const picture = await encodePicture(photo)
    expect([picture.width, picture.height]).toEqual([300, 600])
    for (const { content } of picture.files) {
      const metadata = await sharp(content).metadata()
      expect(metadata.exif ?? metadata.xmp ?? metadata.iptc ?? metadata.orientation).toBeUndefined()
      expect(content.includes(secret)).toBe(false)
    }
  })

  it('as PNG beside WebP where it can be seen through', async () => {
    const through = await sharp({ create: { width: 500, height: 300, channels: 4, background: half } })
      .png()
      .toBuffer()
    const opaque = await sharp(await blank(500, 300).png().toBuffer())
      .ensureAlpha()
      .png()
      .toBuffer()
    expect((await encodePicture(through)).files.map(({ name }) => name)).toEqual(['500.webp', 'original.png'])
    expect((await encodePicture(opaque)).files.at(-1)?.name).toBe('original.jpg')
  })

  it('in its few flat colours where it is a drawing', async () => {
    const rings = Buffer.from(
      Array.from({ length: 600 * 600 }, (_, at) => (Math.hypot((at % 600) - 300, at / 600 - 300) % 12 < 5 ? 20 : 240)),
    )
    const drawing = sharp(rings, { raw: { width: 600, height: 600, channels: 1 } })
    const asDrawing = await encodePicture(await drawing.clone().png({ palette: true, colours: 4 }).toBuffer())
    const asPhotograph = await encodePicture(await drawing.clone().toColourspace('srgb').png().toBuffer())
    const sizes = (picture: typeof asDrawing) => picture.files.map(({ content }) => content.byteLength)
    expect(asDrawing.files.map(({ name }) => name)).toEqual(['600.webp', 'original.png'])
    // Scaled down it would weigh more: then the wider one serves.
    expect(asPhotograph.files.map(({ name }) => name)).toContain('480.webp')
    expect(Math.max(...sizes(asDrawing))).toBeLessThan(Math.max(...sizes(asPhotograph)) / 2)
  })

  it('no wider and no taller than we keep', async () => {
    const wide = await encodePicture(await blank(4000, 1000).png().toBuffer())
    const tall = await encodePicture(await blank(300, 6000).webp().toBuffer())
    expect([wide.width, wide.height, tall.height]).toEqual([2160, 540, 4320])
  })

  it('as its first picture alone where it moves', async () => {
    const frames = await sharp([await blank(60, 40).png().toBuffer(), await blank(60, 40).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer()
    expect((await sharp(frames).metadata()).pages).toBe(2)
    const picture = await encodePicture(frames)
    expect([picture.width, picture.height]).toEqual([60, 40])
  })
})

describe('a picture that means harm', () => {
  it('is refused for its number of pixels before they are decoded', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    expect(bomb.byteLength).toBeLessThan(1_000_000)
    expect(await refusal(encodePicture(bomb))).toContain('60 million pixels')
  })

  it('is given up on when it takes too long or too much memory', async () => {
    const picture = await blank(3000, 3000).jpeg().toBuffer()
    expect(await refusal(encodePicture(picture, { ...encodingLimits, milliseconds: 1 }))).toContain('too much work')
    expect(await refusal(encodePicture(picture, { ...encodingLimits, memoryBytes: 1_000_000 }))).toContain('too much work')
  })

  it('is refused when it is cut off, or no picture behind its first bytes', async () => {
    const whole = await blank(800, 800).jpeg().toBuffer()
    for (const bytes of [whole.subarray(0, whole.length / 2), Buffer.from('GIF89a<svg xmlns="http://www.w3.org/2000/svg"/>')]) {
      expect(await refusal(encodePicture(bytes))).toContain('damaged')
    }
  })

  it('meets no decoder but the four, whatever is put before it', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const tiff = await blank(9, 9).tiff().toBuffer()
    expect(await refusal(encodePicture(svg))).toContain('damaged')
    expect(await refusal(encodePicture(tiff))).toContain('damaged')
  })
})
