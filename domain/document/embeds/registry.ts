import { applePodcasts } from './apple-podcasts'
import { bandcamp } from './bandcamp'
import { bluesky } from './bluesky'
import { type EmbedProvider, type Recognised, takeApart } from './contract'
import { link } from './link'
import { mastodon } from './mastodon'
import { peertube } from './peertube'
import { soundcloud } from './soundcloud'
import { spotify } from './spotify'
import { vimeo } from './vimeo'
import { x } from './x'
import { youtube } from './youtube'

/** In the order in which they are asked: those that have a host, those that are known by their paths, then any page. */
export const embedProviders: readonly EmbedProvider[] = [
  youtube,
  vimeo,
  soundcloud,
  spotify,
  applePodcasts,
  bandcamp,
  bluesky,
  x,
  peertube,
  mastodon,
  link,
]

/** The only origins of which a document may open a frame, and only when its reader asks for it. */
export const embedFrameOrigins: readonly string[] = embedProviders.flatMap(({ frameOrigin }) => frameOrigin ?? [])

/** What an address leads to, and by whose name it goes. */
export interface Embed extends Recognised {
  provider: string
  /** “YouTube”, or the host. */
  site: string
  /** The host of the address, as people say it. */
  host: string
}

/** What can be told of an address by looking at it. `address` is one that embedAddress gave. */
export function embedOf(address: string): Embed {
  const url = takeApart(address)
  for (const provider of embedProviders) {
    const known = provider.recognise(url)
    if (!known) continue
    const host = new URL(known.address).hostname.replace(/^www\./, '')
    return { ...known, provider: provider.id, site: provider.name || host, host }
  }
  throw new Error(`nobody knows this address, not even as a link: ${address}`)
}
