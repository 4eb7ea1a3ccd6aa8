import { listLatestEssays } from '@/domain/articles/queries/list-latest-essays'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { essayFeed, mostEssays } from '../essay-feed'
import { feedPaths } from '../feed-paths'
import type { Feed } from '../types'

/** The publication's latest essays. */
export async function getSiteFeed(): Promise<Feed> {
  const [settings, essays] = await Promise.all([getSettings(), listLatestEssays(mostEssays)])
  const description = settings.description || settings.tagline
  return essayFeed({ title: settings.name, description, page: '/', folder: feedPaths.site }, settings, essays)
}
