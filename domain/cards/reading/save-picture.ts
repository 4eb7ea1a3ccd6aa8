import { createHash } from 'node:crypto'
import { type EncodingLimits, encodePicture, encodingLimits } from '@/domain/media/encode-picture'
import { recognisePicture } from '@/domain/media/recognise-picture'
import { logFor } from '@/platform/log/logger'
import { storage } from '@/platform/storage/storage'
import { type Ask, readPictureBytes } from './read-address'

/** A card is at most as wide as the text. */
const limits: EncodingLimits = { ...encodingLimits, pixels: 20_000_000, milliseconds: 20_000, widths: [480], widest: 960, tallest: 1_200 }

/** A picture's row as LinkCard.picture keeps it, its files in storage; empty: there is none that can be shown. A card does without. */
export async function savePicture(pictureUrl: string, ask: Ask): Promise<string> {
  if (pictureUrl === '') return ''
  try {
    const bytes = await readPictureBytes(pictureUrl, ask)
    recognisePicture(bytes)
    const id = `card-${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`
    const { width, height, files } = await encodePicture(bytes, limits)
    const variants = []
    for (const { name, format, width: wide, content } of files) {
      const key = `${id}/${name}`
      await storage().put(key, content)
      variants.push({ width: wide, format, key, bytes: content.byteLength })
    }
    const mimeType = variants.some(({ format }) => format === 'png') ? 'image/png' : 'image/jpeg'
    return JSON.stringify({ id, width, height, mimeType, variants: JSON.stringify(variants) })
  } catch (error) {
    logFor('media').info({ error, pictureUrl }, 'the picture of a card could not be kept')
    return ''
  }
}
