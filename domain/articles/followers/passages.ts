import { askToAnchor } from '@/domain/passages/ask-to-anchor'
import type { ArticleFollower } from './contract'

/** Has the passages that readers wrote about looked for in what is published now. */
export const passages: ArticleFollower = {
  id: 'passages',
  async follow(tx, _unit, { articleId, before, after }) {
    if (after && after.revisionId !== before?.revisionId) await askToAnchor(tx, articleId, after.revisionId)
  },
}
