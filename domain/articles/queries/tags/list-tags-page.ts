import type { Page, TagCount } from '../../types'
import { pageWindow } from '../paging'
import { listAllTags } from './list-all-tags'

/** Subjects on one page: a list to look something up in. */
export const tagsPerPage = 120

/** One page of the tags that published essays carry, in the order of the language. */
export async function listTagsPage(asked: number, language: string): Promise<Page<TagCount>> {
  const { page, skip, take, pagesOf } = pageWindow(asked, tagsPerPage)
  const { compare } = new Intl.Collator(language, { numeric: true })
  const tags = (await listAllTags()).sort((one, other) => compare(one.name, other.name) || compare(one.slug, other.slug))
  return { items: tags.slice(skip, skip + take), page, pages: pagesOf(tags.length), total: tags.length }
}
