import type { PersonName } from '../split-name'

/** What a citation needs to know of an essay. */
export interface CitedEssay {
  title: string
  author: string
  /** The author’s name as bibliographies sort it. */
  name: PersonName
  publication: string
  url: string
  /** In the publication’s time zone. */
  published: { year: number; month: number; day: number }
  /** “Written October 2022”, as the essay’s page says it; empty: not said. */
  written: string
  /** BCP 47. */
  language: string
}

/** A piece of a citation; titles of publications are set in italics. */
export interface CitationPart {
  text: string
  italic?: true
}

/** A way to cite an essay. */
export interface CitationStyle {
  id: string
  name: string
  /** For people who write: a line to copy. Machines’ forms keep their line ends. */
  kind: 'words' | 'data'
  /** Of data: how the file is sent, and how its address ends. */
  file?: { extension: string; contentType: string }
  cite(essay: CitedEssay): CitationPart[]
}
