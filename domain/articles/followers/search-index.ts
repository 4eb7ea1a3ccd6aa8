import { updateIndex } from '@/domain/search/index/update-index'
import type { ArticleFollower } from './contract'

/** Lets the search index say what readers see now. It knows no addresses. */
export const searchIndex: ArticleFollower = {
  id: 'search-index',
  async follow(tx, unit, { articleId, kind }) {
    if (kind !== 'address-changed') await updateIndex(tx, unit, articleId)
  },
}
