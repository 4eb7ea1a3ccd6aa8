import { type Message, message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif'

/** Tells a picture by its first bytes, whatever its name or its sender says. Refuses by a message what is not taken. */
export function recognisePicture(bytes: Uint8Array): PictureFormat {
  const format = formatOf(bytes)
  if (format) return format
  throw new AppError('wrong-type', refusalOf(bytes))
}

function formatOf(bytes: Uint8Array): PictureFormat | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'gif'
  return null
}

function refusalOf(bytes: Uint8Array): Message {
  if (ascii(bytes, 4, 8) === 'ftyp') {
    const brands = ascii(bytes, 8, 40)
    if (/avif|avis/.test(brands)) return message('errors.pictureIsAvif')
    if (/hei[cfmsx]|hev[cmsx]|mif1|msf1/.test(brands)) return message('errors.pictureIsHeic')
    return message('errors.pictureIsFilm')
  }
  if (/^\s*(<\?xml|<!doctype svg|<svg)/i.test(ascii(bytes, 0, 400).replace(/^\u00ef\u00bb\u00bf/, ''))) {
    return message('errors.pictureIsSvg')
  }
  if (ascii(bytes, 0, 5) === '%PDF-') return message('errors.pictureIsPdf')
  return message('errors.pictureUnknown')
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
