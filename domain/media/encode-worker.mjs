// Decodes one uploaded picture and writes the files that are kept. Runs as a process of its own, without the server's
// secrets: a picture that breaks the decoder breaks nothing else. Plain JavaScript: it is started from the source tree.
// In: the bytes on stdin. argv[2]: the folder to write to; argv[3]: limits as JSON. Out: one line of JSON.
import { writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'

const [, , folder, limitsText] = process.argv
const limits = JSON.parse(limitsText)

setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
setTimeout(() => process.exit(70), limits.milliseconds).unref()
setInterval(() => process.memoryUsage.rss() > limits.memoryBytes && process.exit(77), 20).unref()

sharp.cache(false)
sharp.concurrency(1)
// Only the four decoders that we accept, even if something else got past the recogniser.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadNsgifBuffer'],
})

const answer = (result) => process.stdout.write(JSON.stringify(result))

try {
  answer(await encode(await buffer(process.stdin)))
} catch (error) {
  answer({ error: /pixel limit/i.test(String(error)) ? 'too-many-pixels' : 'unreadable', detail: String(error).slice(0, 500) })
}

async function encode(input) {
  const options = { limitInputPixels: limits.pixels, failOn: 'error', pages: 1 }
  const { format, isPalette, bitsPerSample } = await sharp(input, options).metadata()
  // Decoded once, turned upright, in sRGB, within the largest size; everything below is made from these pixels.
  const { data, info } = await sharp(input, options)
    .autoOrient()
    .resize({ width: limits.widest, height: limits.tallest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const transparent = (info.channels === 2 || info.channels === 4) && !(await sharp(data, { raw }).stats()).isOpaque
  // A drawing in a few flat colours stays one: crisp, and a third of the bytes that a photograph's encoding would take.
  const drawn = isPalette === true && bitsPerSample <= 4
  const flat = { palette: true, colours: 16, dither: 0, effort: 8 }
  const files = []
  const keep = async (name, kind, image, mostBytes = Number.POSITIVE_INFINITY) => {
    const made = await image.toBuffer({ resolveWithObject: true })
    if (made.info.size > mostBytes) return
    writeFileSync(join(folder, name), made.data)
    files.push({ name, format: kind, width: made.info.width, bytes: made.info.size })
  }
  for (const width of widthsFor(info.width)) {
    const scaled = sharp(data, { raw }).resize({ width })
    const webp = drawn
      ? sharp(await scaled.png(flat).toBuffer()).webp({ lossless: true })
      : scaled.webp({ quality: 82, smartSubsample: true })
    // A step that weighs more than a wider one serves nobody.
    await keep(`${width}.webp`, 'webp', webp, files.at(-1)?.bytes)
  }
  const chromaSubsampling = format === 'jpeg' ? '4:2:0' : '4:4:4'
  if (drawn) await keep('original.png', 'png', sharp(data, { raw }).png(flat))
  else if (transparent) await keep('original.png', 'png', sharp(data, { raw }).png({ compressionLevel: 9 }))
  else await keep('original.jpg', 'jpeg', sharp(data, { raw }).removeAlpha().jpeg({ quality: 84, mozjpeg: true, chromaSubsampling }))
  return { width: info.width, height: info.height, files }
}

/** The picture's own width, and the steps below it. */
function widthsFor(width) {
  return [width, ...limits.widths.filter((step) => step < width * 0.9).reverse()]
}
