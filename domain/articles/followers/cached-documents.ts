import { articleTags } from '../tags'
import type { ArticleFollower } from './contract'

/** Makes stale what the documents in memory show of the article: its page, the lists it stands in, and what its addresses lead to. */
export const cachedDocuments: ArticleFollower = {
  id: 'cached-documents',
  async follow(_tx, unit, { articleId, before, after }) {
    unit.changed(articleTags.lists, articleTags.one(articleId))
    for (const state of [before, after]) if (state) unit.changed(articleTags.slug(state.slug))
  },
}
