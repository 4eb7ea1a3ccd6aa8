/** A picture as a page shows it. All addresses are of this site. */
export interface MediaView {
  id: string
  /** Pixels of the largest picture we keep. */
  width: number
  height: number
  /** JPEG or PNG: what every program can show. */
  src: string
  /** WebP by width, for `<img srcset>`. */
  srcSet: string
  /** Of `src`. */
  mimeType: string
}

/** One file of a picture. */
export interface MediaVariant {
  width: number
  format: 'webp' | 'jpeg' | 'png'
  key: string
  bytes: number
}
