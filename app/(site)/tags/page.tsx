import type { Metadata } from 'next'
import { Face } from '@/components/site/face'
import { pageMetadata } from '@/components/site/found/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { TagList } from '@/components/site/tag-list'
import { Pagination } from '@/components/ui/pagination'
import { tagsPath } from '@/domain/articles/article-path'
import { listTagsPage } from '@/domain/articles/queries/tags/list-tags-page'
import { wordsOf } from '@/i18n/translator-for'
import { answerNotFound } from '../answer-not-found'
import { pageAddress, pageNumber } from '../page-number'
import { publication } from '../publication'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const address = pageAddress(tagsPath)

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const settings = await publication()
  return pageMetadata(settings, {
    title: wordsOf(settings.language)('site.subjects'),
    path: address(pageNumber((await searchParams).page) ?? 1),
  })
}

/** Every subject under which essays are filed. */
export default async function Tags({ searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  if (page === null) return answerNotFound((words) => words('site.noSuchListPage'))
  const settings = await publication()
  const words = wordsOf(settings.language)
  const tags = await listTagsPage(page, words.locale)
  if (tags.total === 0 && page === 1) {
    return <Face kicker={words('site.subjects')} title={words('site.noSubjects')} words={words('site.noSubjectsWords')} />
  }
  if (page > tags.pages) return answerNotFound((words) => words('site.noMoreOfList'))
  return (
    <div className="sheet">
      <PageHead title={words('site.subjects')}>{words('site.subjectCount', { count: tags.total })}</PageHead>
      <TagList tags={tags.items} words={words} />
      <Pagination page={page} pages={tags.pages} href={address} words={words} label={words('site.pagesOfSubjects')} />
    </div>
  )
}
