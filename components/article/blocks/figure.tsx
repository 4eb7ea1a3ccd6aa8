import { Picture } from '@/components/ui/picture'
import type { FigureNode } from '@/domain/articles/document'
import type { Frame } from './frame'
import { InlineText } from './inline-text'

// How wide the picture will be, in pixels: the measure is 34 rem of at most 20 px, and pictures hang out of it.
const sizes = {
  text: '(min-width: 1184px) 800px, (min-width: 720px) 680px, calc(100vw - 40px)',
  wide: '(min-width: 1184px) 1090px, (min-width: 720px) 680px, calc(100vw - 40px)',
} as const

/** A picture with its caption and credit. One that is no longer kept leaves its caption. */
export function Figure({ node, frame }: { node: FigureNode; frame: Frame }) {
  const picture = frame.media[node.attrs.mediaId]
  const { alt, credit, width } = node.attrs
  const said = Boolean(node.content?.length)
  if (!picture && !said) return null
  return (
    <figure className={width === 'wide' ? 'wide' : undefined}>
      {picture ? <Picture picture={picture} alt={alt} sizes={sizes[width]} eager={node === frame.firstFigure} /> : null}
      {said || credit ? (
        <figcaption>
          <InlineText content={node.content} frame={frame} /> {credit ? <span className="credit">{credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
