import { atom } from './atom'
import type { FeedFormat } from './contract'
import { jsonfeed } from './jsonfeed'
import { rss } from './rss'

/** The formats of feeds; the first is the one that is offered where there is room for one. */
export const feedFormats: readonly [FeedFormat, ...FeedFormat[]] = [rss, atom, jsonfeed]

/** The format whose address ends so. */
export function findFeedFormat(file: string): FeedFormat | undefined {
  return feedFormats.find((format) => format.file === file)
}
