interface Props {
  /** A picture of this publication's own. */
  picture: { src: string; srcSet: string; width: number; height: number }
  /** Empty: it only decorates. */
  alt: string
  sizes: string
  /** Loads at once, before other pictures: for what the first screen shows. */
  eager?: boolean
  className?: string
}

/** A picture that keeps its place until it is there, in the size that the screen needs. */
export function Picture({ picture, alt, sizes, eager = false, className }: Props) {
  return (
    // biome-ignore lint/performance/noImgElement: pictures were resized when they came in, and documents carry no script of Next's
    <img
      className={className}
      src={picture.src}
      srcSet={picture.srcSet || undefined}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading={eager ? undefined : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
    />
  )
}
