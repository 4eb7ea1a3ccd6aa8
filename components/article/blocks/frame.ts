import type { Cards } from '@/domain/cards/types'
import type { FigureNode } from '@/domain/document/document'
import type { DocumentOutline } from '@/domain/document/document-outline'
import type { MediaView } from '@/domain/media/types'
import type { Translator } from '@/i18n/translator-for'

/** What a block needs to know of the essay it stands in. */
export interface Frame {
  outline: DocumentOutline
  media: Record<string, MediaView>
  /** What is known of the addresses that it shows cards of. */
  cards: Cards
  /** Of the publication: labels and dates are its words, not the essay's. */
  publication: { language: string; timeZone: string }
  t: Translator
  /** Which way the essay runs. */
  direction: 'ltr' | 'rtl'
  /** What such a label says of itself where the essay is in another language. */
  labelled: { lang?: string; dir?: 'ltr' | 'rtl' }
  /** A picture of the first screen, which loads at once; the others wait until they are near. */
  firstFigure: FigureNode | undefined
}
