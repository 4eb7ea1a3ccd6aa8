import { findFeedFormat } from '@/domain/feeds/formats/registry'
import type { Feed, MovedFeed } from '@/domain/feeds/types'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerRedirect } from '@/platform/exchange/exchange'
import { styledPolicy } from '@/platform/front/answers/content-security-policy'
import { answerNoText, answerText } from './answer-text'

/** Answers a feed in the format that the end of its address names. */
export async function answerFeed(file: string, find: () => Promise<Feed | MovedFeed | null>): Promise<Response> {
  const format = findFeedFormat(file)
  const feed = format ? await find() : null
  if (!format || !feed) return answerNoText((await publicationTranslator())('feeds.noSuchFeed'))
  if ('movedTo' in feed) {
    answerRedirect(301, `${feed.movedTo}/${file}`)
    return new Response(null)
  }
  // Chromium shows the formats' own types as their source, and Firefox keeps them as files.
  return format.shownAs ? answerText(format.write(feed), format.shownAs, styledPolicy) : answerText(format.write(feed), format.mediaType)
}
