import type { Cards } from '@/domain/cards/types'
import type { DocumentNode } from '@/domain/document/document'
import type { DocumentOutline } from '@/domain/document/document-outline'
import type { Accent } from '@/domain/settings/accent'
import type { Licence } from '@/domain/settings/licences'
import type { Translator } from '@/i18n/translator-for'

/** A picture of an essay, as an export needs it: the file that every program can show. */
export interface SavedPicture {
  id: string
  mimeType: 'image/jpeg' | 'image/png'
  width: number
  height: number
  /** In storage. */
  key: string
  /** Absolute. */
  url: string
}

/** One published state of an essay with everything that an export of it shows. Plain data: equal essays make equal exports. */
export interface EssayToExport {
  id: string
  slug: string
  title: string
  standfirst: string
  author: string
  body: DocumentNode
  /** BCP 47, never empty. */
  language: string
  dropCap: boolean
  tags: string[]
  /** 2022, 2022-10 or 2022-10-05. Empty: not said. */
  writtenOn: string
  publishedAt: Date
  revision: { number: number; at: Date }
  /** It is what readers see now, and no earlier state. */
  isCurrent: boolean
  pictures: Record<string, SavedPicture>
  /** What is known of the addresses that the text shows cards of. */
  cards: Cards
  /** Where it is read. Absolute. */
  url: string
  publication: {
    name: string
    tagline: string
    /** Of labels and dates: they are the publication's words. */
    language: string
    timeZone: string
    url: string
    licence: Licence
    /** The colour of what is alive, readable by day and by night. */
    accent: Accent
  }
}

/** What formats read besides the essay itself. */
export interface ExportContext {
  t: Translator
  outline: DocumentOutline
  /** Null: the file is gone. */
  readPicture(picture: SavedPicture): Promise<Buffer | null>
}
