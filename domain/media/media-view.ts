import { z } from 'zod'
import type { MediaVariant, MediaView } from './types'

const variantsSchema = z.array(
  z.object({ width: z.number().int().positive(), format: z.enum(['webp', 'jpeg', 'png']), key: z.string(), bytes: z.number() }),
)

interface MediaRow {
  id: string
  width: number
  height: number
  mimeType: string
  variants: string
}

/** A stored row as a page shows it. */
export function mediaView(row: MediaRow): MediaView {
  const variants: MediaVariant[] = variantsSchema.parse(JSON.parse(row.variants))
  const fallback = variants.find((variant) => variant.format !== 'webp')
  const scaled = variants.filter((variant) => variant.format === 'webp').sort((a, b) => a.width - b.width)
  return {
    id: row.id,
    width: row.width,
    height: row.height,
    src: addressOf(fallback?.key ?? scaled.at(-1)?.key ?? ''),
    srcSet: scaled.map((variant) => `${addressOf(variant.key)} ${variant.width}w`).join(', '),
    mimeType: row.mimeType,
  }
}

function addressOf(key: string): string {
  return `/media/${key}`
}
