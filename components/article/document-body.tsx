import type { Cards } from '@/domain/cards/types'
import type { DocumentNode, FigureNode } from '@/domain/document/document'
import { outlineOf } from '@/domain/document/document-outline'
import type { MediaView } from '@/domain/media/types'
import { translatorFor } from '@/i18n/translator-for'
import { directionOf, inLanguage } from '@/platform/language/direction'
import { Blocks } from './blocks/blocks'
import type { Frame } from './blocks/frame'
import { Contents } from './contents'
import { hasTail, suitsDropCap } from './drop-cap'
import { EndMark } from './end-mark'
import { EndNotes } from './end-notes'

// A picture further down is nobody's first sight, and would only hold up the fonts.
const firstScreenBlocks = 2

interface Props {
  document: DocumentNode
  media: Record<string, MediaView>
  cards: Cards
  dropCap: boolean
  publication: Frame['publication']
  /** The essay's own. Empty: the publication's. */
  language?: string
}

/** An essay's tree as the reader sees it, from its first letter to its end mark. */
export function DocumentBody({ document, media, cards, dropCap, publication, language = '' }: Props) {
  const t = translatorFor(publication.language)
  const frame: Frame = {
    outline: outlineOf(document),
    media,
    cards,
    publication,
    t,
    direction: directionOf(language || publication.language),
    labelled: inLanguage(t.lang, language || publication.language),
    firstFigure: document.content.slice(0, firstScreenBlocks).find((node): node is FigureNode => node.type === 'figure'),
  }
  const large = dropCap && suitsDropCap(document, language || publication.language)
  const cap = large && (hasTail(document) ? ' drop-cap tailed' : ' drop-cap')
  return (
    <>
      <Contents document={document} frame={frame} />
      <div className={`text${cap || ''}`} id="text">
        <Blocks nodes={document.content} frame={frame} />
        <EndMark t={t} />
        <EndNotes frame={frame} />
      </div>
    </>
  )
}
