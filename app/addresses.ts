import { articlePath } from '@/domain/articles/article-path'
import { findCurrentSlugs } from '@/domain/articles/queries/find-current-slugs'
import { slugMeantBy } from '@/domain/articles/queries/find-moved-here'
import { findKnownTags } from '@/domain/articles/queries/tags/find-known-tags'
import { slugFromAddress } from '@/domain/articles/slug'
import { findFeedFormat } from '@/domain/feeds/formats/registry'
import { findShownPictures } from '@/domain/media/queries/find-shown-pictures'
import { findKnownSeries } from '@/domain/series/queries/find-known-series'
import { accentFile } from '@/domain/settings/accent-path'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { offeredProviders } from '@/domain/tips/offered-providers'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import type { IsRoute } from '@/platform/front/next/built-routes'
import { askTogether } from '@/platform/front/requests/ask-together'
import type { KnownAddresses } from '@/platform/front/requests/known-addresses'

/** What an address of one kind needs in order to stand; told the decoded segments after the first. */
type Check = (rest: readonly string[], cookie: string | undefined) => boolean | Promise<boolean>

const currentSlug = askTogether(findCurrentSlugs)
const tag = askTogether(findKnownTags)
const series = askTogether(findKnownSeries)
const shownPicture = askTogether(findShownPictures)
const tipProvider = askTogether(
  async () => new Map(offeredProviders((await getSettings()).tipJar).map(({ provider }) => [provider.id, true])),
)

/** True where the slug that an address spells, in whatever way, is known. */
async function isKnown(ask: (slug: string) => Promise<unknown>, spelled: string | undefined): Promise<boolean> {
  const slug = slugFromAddress(encodeURIComponent(spelled ?? ''))
  return slug !== null && (await ask(slug)) !== undefined
}

const isFeed = (file: string | undefined) => file === undefined || findFeedFormat(file) !== undefined

/** By the first segment. Each may let pass what its page then finds nothing at; none may refuse what its page would show. */
const checks: Readonly<Record<string, Check>> = {
  p: async ([essay = '', part, item]) => {
    if (part === 'feeds' && !isFeed(item)) return false
    // No slug holds a dot: what follows one is the copy that is asked for.
    const slug = part === undefined ? essay.replace(/\.(pdf|epub|md|txt|bib|csl\.json)$/, '') : essay
    return isKnown(currentSlug, slug)
  },
  tag: async ([slug, part, item]) => (part !== 'feeds' || isFeed(item)) && isKnown(tag, slug),
  series: ([slug]) => slug === undefined || isKnown(series, slug),
  archive: ([year]) => year === undefined || /^[1-9]\d{3}$/.test(year),
  feeds: ([file]) => isFeed(file),
  sitemaps: ([file = '']) => /^(pages|essays-[1-9]\d{0,4})\.xml$/.test(file),
  icons: ([file = '']) => /^(maskable-)?\d{2,3}\.png$/.test(file),
  accent: ([file = '']) => accentFile.test(file),
  tip: async ([provider = '']) => (await tipProvider(provider)) !== undefined,
  media: async ([id = '', file], cookie) => {
    if (file === undefined) return false
    // Who is signed in may see what strangers may not; a card's picture has no essay of its own.
    if (cookie?.includes(`${sessionCookieName()}=`) || id.startsWith('card-')) return true
    return (await shownPicture(id)) !== undefined
  },
}

/** Longer than any address under which another system had essays, so that it is none. */
const notFoundPage = '/there/is/nothing/at/this/address'

/** Tells the front what stands where, by asking as little as it can. `isRoute` is undefined while pages are built as they are asked for. */
export function knownAddresses(isRoute: IsRoute | undefined): KnownAddresses {
  return {
    notFoundPage,
    isRoute: isRoute ?? (() => true),
    look: async (path, cookie) => {
      // A slash too many is taken off by a redirect.
      const segments = path
        .split('/')
        .filter((segment) => segment !== '')
        .map(decodeURIComponent)
      const [first = '', ...rest] = segments
      const isAnswered = isRoute?.(path) ?? true
      const check = Object.hasOwn(checks, first) ? checks[first] : undefined
      if (isAnswered) return !check || (await check(rest, cookie)) ? 'here' : 'nowhere'
      const slug = slugMeantBy(path.split('/').slice(1))
      const current = slug === null ? undefined : await currentSlug(slug)
      return current === undefined ? 'nowhere' : { movedTo: articlePath(current) }
    },
  }
}
