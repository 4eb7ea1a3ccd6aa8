import type { Metadata } from 'next'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { StateMessage } from '@/components/site/state-message'
import { TagList } from '@/components/site/tag-list'
import { Pagination } from '@/components/ui/pagination'
import { tagsPath } from '@/domain/articles/article-path'
import { listTagsPage } from '@/domain/articles/queries/tags/list-tags-page'
import { translatorFor } from '@/i18n/translator-for'
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
    title: translatorFor(settings.language)('site.subjects'),
    path: address(pageNumber((await searchParams).page) ?? 1),
  })
}

/** Every subject under which essays are filed. */
export default async function Tags({ searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  if (page === null) return answerNotFound((t) => t('site.noSuchListPage'))
  const settings = await publication()
  const t = translatorFor(settings.language)
  const tags = await listTagsPage(page, t.locale)
  if (tags.total === 0 && page === 1) {
    return <StateMessage kicker={t('site.subjects')} title={t('site.noSubjects')} words={t('site.noSubjectsText')} />
  }
  if (page > tags.pages) return answerNotFound((t) => t('site.noMoreOfList'))
  return (
    <div className="sheet">
      <PageHead title={t('site.subjects')}>{t('site.subjectCount', { count: tags.total })}</PageHead>
      <TagList tags={tags.items} t={t} />
      <Pagination page={page} pages={tags.pages} href={address} t={t} label={t('site.pagesOfSubjects')} />
    </div>
  )
}
