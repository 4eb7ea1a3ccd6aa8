import { Picture } from '@/components/ui/picture'
import type { FigureNode } from '@/domain/document/document'
import type { MediaView } from '@/domain/media/types'
import type { Frame } from './frame'
import { InlineText } from './inline-text'

// How wide the picture will be, in pixels: the measure is 34 rem of at most 20 px, and wide pictures hang out of it.
const sizes = {
  text: '(min-width: 720px) 680px, calc(100vw - 40px)',
  wide: '(min-width: 1184px) 1110px, (min-width: 720px) 680px, calc(100vw - 40px)',
  full: '100vw',
} as const

/** A picture with its caption and credit. One that is no longer kept leaves its caption. */
export function Figure({ node, frame }: { node: FigureNode; frame: Frame }) {
  const picture = frame.media[node.attrs.mediaId]
  const { alt, credit } = node.attrs
  const said = Boolean(node.content?.length)
  if (!picture && !said) return null
  const width = widthOf(node, picture)
  return (
    <figure className={width === 'text' ? undefined : width}>
      {picture ? <Picture picture={picture} alt={alt} sizes={sizes[width]} eager={node === frame.firstFigure} /> : null}
      {said || credit ? (
        <figcaption>
          <InlineText content={node.content} frame={frame} /> {credit ? <span className="credit">{credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}

// From edge to edge a tall picture would fill several screens, and none of them with all of it.
function widthOf({ attrs }: FigureNode, picture: MediaView | undefined): keyof typeof sizes {
  return attrs.width === 'full' && picture && picture.height > picture.width ? 'wide' : attrs.width
}
