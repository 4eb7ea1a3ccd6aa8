import type { ArticleStatus } from '@/domain/articles/types'

/** An essay in one language, as readers find it. */
export interface InLanguage {
  /** BCP 47, never empty. */
  language: string
  /** A path of this publication, or an address elsewhere. */
  href: string
}

/** An essay's translations, for readers: published ones, one for each language. Both lists are empty for an essay that has none. */
export interface Translations {
  others: InLanguage[]
  /** Itself and the others, for those who choose by language. */
  all: InLanguage[]
  /** Where somebody is led who speaks none of them. Null: there is no choice. */
  fallback: string | null
}

/** Another essay of this publication, as the admin names it. */
export interface ArticleToTranslate {
  id: string
  title: string
  slug: string
  /** Of the working copy; the publication's where it says none. */
  language: string
  /** What its readers call it. Said by the server: a browser may know another name. */
  languageName: string
  status: ArticleStatus
  /** This actor may join it to others, and take it out. */
  may: boolean
}

/** What an essay is a translation of, for its author. */
export interface AdminTranslations {
  essays: ArticleToTranslate[]
  outside: { language: string; languageName: string; address: string }[]
}
