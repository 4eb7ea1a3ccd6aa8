import type { DocumentNode, FigureNode } from '@/domain/articles/document'
import { outlineOf } from '@/domain/articles/document-outline'
import type { MediaView } from '@/domain/media/types'
import { Blocks } from './blocks/blocks'
import type { Frame } from './blocks/frame'
import { suitsDropCap } from './drop-cap'
import { EndMark } from './end-mark'

// A picture further down is nobody's first sight, and would only hold up the fonts.
const firstScreenBlocks = 4

interface Props {
  document: DocumentNode
  media: Record<string, MediaView>
  dropCap: boolean
  publication: Frame['publication']
  /** The essay's own. Empty: the publication's. */
  language?: string
}

/** An essay's tree as the reader sees it, from its first letter to its end mark. */
export function DocumentBody({ document, media, dropCap, publication, language = '' }: Props) {
  const frame: Frame = {
    outline: outlineOf(document),
    media,
    publication,
    firstFigure: document.content.slice(0, firstScreenBlocks).find((node): node is FigureNode => node.type === 'figure'),
  }
  const large = dropCap && suitsDropCap(document, language || publication.language)
  return (
    <div className={large ? 'text drop-cap' : 'text'} id="text">
      <Blocks nodes={document.content} frame={frame} />
      <EndMark />
    </div>
  )
}
