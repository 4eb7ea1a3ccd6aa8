import type { FigureNode } from '@/domain/articles/document'
import type { DocumentOutline } from '@/domain/articles/document-outline'
import type { MediaView } from '@/domain/media/types'

/** What a block needs to know of the essay it stands in. */
export interface Frame {
  outline: DocumentOutline
  media: Record<string, MediaView>
  /** Of the publication: labels and dates are its words, not the essay's. */
  publication: { language: string; timeZone: string }
  /** A picture of the first screen, which loads at once; the others wait until they are near. */
  firstFigure: FigureNode | undefined
}
