import type { Labels } from '../../labels'
import type { EssayToExport, ExportContext, SavedPicture } from '../../types'

/** What the files of one book are written with. */
export interface Book {
  essay: EssayToExport
  context: ExportContext
  labels: Labels
  direction: 'ltr' | 'rtl'
  /** Pictures whose files are there, and what they are called in the book. */
  pictures: ReadonlyMap<string, BookPicture>
  /** Anchors of headings in the site's page, and in the book. */
  anchors: ReadonlyMap<string, string>
}

export interface BookPicture extends SavedPicture {
  file: string
  bytes: Buffer
}

export const coverFile = 'cover.png'
