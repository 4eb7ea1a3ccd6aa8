import { tagPath } from '@/domain/articles/article-path'
import { listLatestOfTag } from '@/domain/articles/queries/list-latest-essays'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { translatorFor } from '@/i18n/translator-for'
import { essayFeed, mostEssays } from '../essay-feed'
import { feedPaths } from '../feed-paths'
import type { Feed } from '../types'

/** The latest essays of a tag; null for a tag that no published essay carries. */
export async function findTagFeed(address: string): Promise<Feed | null> {
  const [settings, found] = await Promise.all([getSettings(), listLatestOfTag(address, mostEssays)])
  if (!found) return null
  const { tag, essays } = found
  const t = translatorFor(settings.language)
  const about = { tag: tag.name, publication: settings.name }
  return essayFeed(
    {
      title: t('feeds.tagTitle', about),
      description: t('feeds.tagDescription', about),
      page: tagPath(tag.slug),
      folder: feedPaths.tag(tag.slug),
    },
    settings,
    essays,
  )
}
