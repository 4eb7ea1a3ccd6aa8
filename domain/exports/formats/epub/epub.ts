import { directionOf } from '@/platform/language/direction'
import { labelsOf } from '../../labels'
import type { EssayToExport, ExportContext } from '../../types'
import { typeset } from '../../typeset'
import type { ExportFormat } from '../contract'
import { type Book, type BookPicture, coverFile } from './book'
import { drawCover } from './cover'
import { container, packageFile } from './package-file'
import { coverPage, essayPage, navigation } from './pages'
import { styleOf } from './style'

/** A book of one essay (EPUB 3), for reading programs: they choose its face, size and paper. */
export const epub: ExportFormat = {
  id: 'epub',
  extension: 'epub',
  contentType: 'application/epub+zip',
  disposition: 'attachment',
  version: 1,
  name: () => 'EPUB',
  async make(essay, context) {
    const [book, cover] = await Promise.all([bookOf(essay, context), drawCover(essay)])
    const at = essay.revision.at.getTime()
    const { bytes } = await typeset('zip', { at, files: entriesOf(book, cover) })
    return bytes
  },
}

interface Entry {
  name: string
  bytes: Buffer
  /** As it is: a picture is compressed already, and the first file must not be. */
  stored: boolean
}

function entriesOf(book: Book, cover: Buffer | null): Entry[] {
  const text = (name: string, content: string): Entry => ({ name, bytes: Buffer.from(content), stored: false })
  const picture = (name: string, bytes: Buffer): Entry => ({ name: `EPUB/${name}`, bytes, stored: true })
  return [
    { ...text('mimetype', 'application/epub+zip'), stored: true },
    text('META-INF/container.xml', container),
    text('EPUB/package.opf', packageFile(book, cover !== null)),
    text('EPUB/nav.xhtml', navigation(book)),
    text('EPUB/cover.xhtml', coverPage(book, cover !== null)),
    text('EPUB/essay.xhtml', essayPage(book)),
    text('EPUB/style.css', styleOf(book.essay.publication.accent)),
    ...(cover ? [picture(coverFile, cover)] : []),
    ...[...book.pictures.values()].map(({ file, bytes }) => picture(file, bytes)),
  ]
}

async function bookOf(essay: EssayToExport, context: ExportContext): Promise<Book> {
  const pictures = await Promise.all(
    Object.values(essay.pictures).map(async (picture, index): Promise<[string, BookPicture][]> => {
      const bytes = await context.readPicture(picture)
      const file = `picture-${index + 1}.${picture.mimeType === 'image/png' ? 'png' : 'jpg'}`
      return bytes ? [[picture.id, { ...picture, file, bytes }]] : []
    }),
  )
  return {
    essay,
    context,
    labels: labelsOf(essay, context.t),
    direction: directionOf(essay.language),
    pictures: new Map(pictures.flat()),
    // The site’s anchors are words of any script; XML allows fewer signs in a name.
    anchors: new Map(context.outline.headings.map(({ id }, index) => [id, `section-${index + 1}`])),
  }
}
