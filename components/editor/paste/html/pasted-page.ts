/** A picture of the page that was pasted, in the order in which they stand. */
export interface PastedPicture {
  src: string
  alt: string
}

/** A page of another program on its way into the essay. The rules change it in place, one after the other. */
export interface PastedPage {
  page: Document
  /** Where this publication stands: its own pictures and links need no bringing. */
  origin: string
  /** What Google Docs says of the passage beside its HTML, if it says it. Footnotes stand there alone. */
  googleSlice: string
  /** True while the essay has no title: a single h1 at the beginning is one. */
  wantsTitle: boolean
  title: string
  wantsStandfirst: boolean
  standfirst: string
  pictures: PastedPicture[]
}

export type PasteRule = (pasted: PastedPage) => void
