import { fileOfDataUrl } from '@/domain/media/file-of-data-url'
import type { PastedPicture } from './html/pasted-page'
import { picturesOfRtf } from './pictures-of-rtf'

/** What the clipboard has beside its HTML. */
export interface ClipboardRest {
  files: readonly File[]
  rtf: string
}

/**
 * The files of a page's pictures, where they can be read: written into the page, beside it by name, or in Word's other format. Undefined for
 * those that only have an address elsewhere: the server asks no stranger for them, and the author is told.
 */
export function bringPictures(
  pictures: readonly PastedPicture[],
  isOnlyPicture: boolean,
  { files, rtf }: ClipboardRest,
): (File | undefined)[] {
  const images = files.filter((file) => file.type.startsWith('image/'))
  // A browser that copies one picture sends the picture itself along.
  if (isOnlyPicture && images.length > 0) return pictures.map((_, at) => images[at])
  const fromRtf = pictures.some(({ src }) => /^file:/i.test(src)) ? picturesOfRtf(rtf) : []
  const local = pictures.filter(({ src }) => /^file:/i.test(src))
  const attached = pictures.filter(({ src }) => /^cid:/i.test(src))
  return pictures.map((picture) => {
    if (/^data:image\/(?!svg)/i.test(picture.src)) return fileOfDataUrl(picture.src)
    if (/^cid:/i.test(picture.src)) return fileNamed(picture.src, images) ?? inOrder(picture, attached, images)
    return /^file:/i.test(picture.src) ? inOrder(picture, local, fromRtf) : undefined
  })
}

/** Where there are as many files as pictures, they stand in one order. */
function inOrder(picture: PastedPicture, pictures: readonly PastedPicture[], files: readonly File[]): File | undefined {
  return files.length === pictures.length ? files[pictures.indexOf(picture)] : undefined
}

/** cid:image001.png@01D7 is the file image001.png. */
function fileNamed(src: string, images: readonly File[]): File | undefined {
  const name = src.slice(4).split('@')[0]?.toLowerCase()
  return images.find((file) => file.name.toLowerCase() === name || file.name.toLowerCase().replace(/\.\w+$/, '') === name)
}
