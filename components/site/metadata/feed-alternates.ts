import type { Metadata } from 'next'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { feedFormats } from '@/domain/feeds/formats/registry'
import type { Settings } from '@/domain/settings/schema'

/** A feed by its folder and its name. */
export interface FeedOffer {
  folder: string
  title: string
}

type Types = NonNullable<NonNullable<Metadata['alternates']>['types']>

/** Lets programs find the feeds of a page: the publication's first, which is what most subscribe to, then its own. */
export function feedAlternates(settings: Settings, own: readonly FeedOffer[]): Types {
  const offers = [{ folder: feedPaths.site, title: settings.name }, ...own]
  return Object.fromEntries(
    feedFormats.map(({ mediaType, file }) => [mediaType, offers.map(({ folder, title }) => ({ url: `${folder}/${file}`, title }))]),
  )
}
