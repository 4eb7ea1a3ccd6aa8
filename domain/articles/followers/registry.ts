import { cachedDocuments } from './cached-documents'
import type { ArticleFollower } from './contract'
import { linkCards } from './link-cards'
import { passages } from './passages'
import { searchIndex } from './search-index'

/** Everybody who follows what readers see of the articles, in the order in which they are told. */
export const articleFollowers: readonly ArticleFollower[] = [cachedDocuments, searchIndex, linkCards, passages]
