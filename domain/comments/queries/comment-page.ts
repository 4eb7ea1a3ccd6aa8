import { threadsPerPage } from './list-thread'
import { countThreadsBefore } from './thread-roots'

/** The page of an article's threads on which this top-level comment stands, counted from 1. */
export async function commentPage(articleId: string, rootId: string): Promise<number> {
  return Math.floor((await countThreadsBefore(articleId, rootId)) / threadsPerPage) + 1
}
