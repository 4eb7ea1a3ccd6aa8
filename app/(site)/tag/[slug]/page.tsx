import type { Metadata } from 'next'
import { cache } from 'react'
import { ArticleColumns } from '@/components/site/article-columns'
import { breadcrumbs } from '@/components/site/metadata/breadcrumbs'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { StructuredData } from '@/components/site/metadata/structured-data'
import { PageHead } from '@/components/site/page-head'
import { Pagination } from '@/components/ui/pagination'
import { tagPath, tagsPath } from '@/domain/articles/article-path'
import { listByTag } from '@/domain/articles/queries/tags/list-by-tag'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { answerNotFound, notFoundMetadata } from '../../answer-not-found'
import { pageAddress, pageNumber } from '../../page-number'
import { publication } from '../../publication'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const essaysOf = cache(listByTag)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = pageNumber((await searchParams).page) ?? 1
  const found = await essaysOf((await params).slug, page)
  if (!found) return notFoundMetadata()
  const settings = await publication()
  const { slug, name } = found.tag
  const t = translatorFor(settings.language)
  const about = { tag: name, publication: settings.name }
  return pageMetadata(settings, {
    title: page > 1 ? `${name} · ${t('site.pageOf', { page, pages: found.pages })}` : name,
    description: t('feeds.tagDescription', about),
    path: pageAddress(tagPath(slug))(page),
    feeds: [{ folder: feedPaths.tag(slug), title: t('feeds.tagTitle', about) }],
  })
}

export default async function TagPage({ params, searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  if (page === null) return answerNotFound((t) => t('site.noSuchListPage'))
  const [settings, found] = await Promise.all([publication(), essaysOf((await params).slug, page)])
  if (!found || page > found.pages) return answerNotFound(found ? (t) => t('site.noMoreOfList') : undefined)
  const { tag, items, pages, total } = found
  const t = translatorFor(settings.language)
  return (
    <div className="sheet">
      <PageHead kicker={t('site.filedUnder')} kickerHref={tagsPath} title={tag.name}>
        {t('site.essayCount', { count: total })}
      </PageHead>
      <ArticleColumns articles={items} settings={settings} />
      <Pagination page={page} pages={pages} href={pageAddress(tagPath(tag.slug))} t={t} label={t('site.pagesOfList')} />
      <StructuredData data={breadcrumbs(settings, env().PUBLIC_URL, [{ name: tag.name, path: tagPath(tag.slug) }])} />
    </div>
  )
}
