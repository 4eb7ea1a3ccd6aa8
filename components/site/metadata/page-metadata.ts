import type { Metadata } from 'next'
import { publicationImagePath } from '@/domain/images/image-path'
import type { Settings } from '@/domain/settings/schema'
import { type FeedOffer, feedAlternates } from './feed-alternates'

export interface PageAbout {
  /** As its own heading says; the publication's name follows in the window. Absent: the front page. */
  title?: string
  /** Where most of it is shown, for a page that search engines should not take for another. Absent: `path`. */
  canonical?: string
  /** Absent: the publication's. */
  description?: string
  /** The one address of what it shows. */
  path: string
  /** BCP 47. Absent: the publication's. */
  language?: string
  /** Feeds of its own, besides the publication's. */
  feeds?: readonly FeedOffer[]
  /** The path of the picture that stands for it elsewhere. Absent: the publication's card. */
  card?: string
  /** The same in other languages, itself included; 'x-default' for those who speak none of them. */
  languages?: Readonly<Record<string, string>>
  /** The same in other formats, by media type. */
  alsoAs?: Readonly<Record<string, string>>
}

/** The size of a card, as those who show it ask for. */
export const cardSize = { width: 1200, height: 630 } as const

/** What the head of a page says to search engines, feed readers and those who show a link to it. */
export function pageMetadata(settings: Settings, about: PageAbout): Metadata {
  const { title, path, feeds = [], alsoAs = {} } = about
  const card = { url: about.card ?? publicationImagePath, ...cardSize, type: 'image/png', alt: title ?? settings.name }
  const description = about.description || settings.description || settings.tagline
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    alternates: {
      canonical: about.canonical ?? path,
      ...(about.languages ? { languages: about.languages } : {}),
      types: { ...feedAlternates(settings, feeds), ...alsoAs },
    },
    openGraph: {
      type: 'website',
      title: title ?? settings.name,
      ...(description ? { description } : {}),
      url: path,
      siteName: settings.name,
      locale: openGraphLocale(about.language || settings.language),
      images: [card],
    },
    // The rest of it is filled in from Open Graph.
    twitter: { card: 'summary_large_image' },
  }
}

/** en_GB, hy_AM: language and country, as Open Graph wants them. */
export function openGraphLocale(language: string): string {
  // Plain English is British here, as in the dates around it.
  const { language: primary, region } = new Intl.Locale(language === 'en' ? 'en-GB' : language).maximize()
  return region ? `${primary}_${region}` : primary
}
