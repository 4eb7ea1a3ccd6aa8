import type { Metadata } from 'next'
import { cache } from 'react'
import { CompareForm } from '@/components/article/history/compare-form'
import { HistoryList } from '@/components/article/history/history-list'
import { HistoryPage } from '@/components/article/history/history-page'
import { RevisionComparison } from '@/components/article/history/revision-comparison'
import { Pagination } from '@/components/ui/pagination'
import { historyPath } from '@/domain/articles/article-path'
import type { ArticleHistory, RevisionComparison as Compared } from '@/domain/articles/types'
import { compareRevisions } from '@/domain/revisions/queries/compare-revisions'
import { getArticleHistory } from '@/domain/revisions/queries/get-article-history'
import type { Settings } from '@/domain/settings/schema'
import { type Translator, translatorFor } from '@/i18n/translator-for'
import { answerRedirect } from '@/platform/exchange/exchange'
import { answerNotFound, notFoundMetadata } from '../../../answer-not-found'
import { pageAddress, pageNumber } from '../../../page-number'
import { publication } from '../../../publication'
import { type Asked, readChoice } from './read-choice'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, Asked>>
}

const findHistory = cache(getArticleHistory)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query] = [await params, await searchParams]
  const history = await findHistory(slug, pageOfList(query))
  if (!history || 'movedTo' in history) return notFoundMetadata()
  const t = translatorFor((await publication()).language)
  return {
    title: t('history.ofEssay', { title: history.article.title }),
    alternates: { canonical: historyPath(history.article.slug) },
    // What the essay once said is for those who ask, not for those who search.
    robots: { index: false, follow: true },
  }
}

export default async function EssayHistory({ params, searchParams }: Props) {
  const [{ slug }, query] = [await params, await searchParams]
  const page = pageNumber(query.page)
  const choice = readChoice(query)
  const [settings, history] = await Promise.all([publication(), findHistory(slug, pageOfList(query))])
  if (!history) return answerNotFound()
  if ('movedTo' in history) {
    answerRedirect(301, historyPath(history.movedTo) + searchOf(query))
    return null
  }
  const t = translatorFor(settings.language)
  const comparison = choice && (await compareRevisions(slug, choice.from, choice.to, { page: page ?? 1, whole: choice.whole }))
  if (page === null || page > (comparison?.diff ?? history.entries).pages) return answerNotFound((its) => its('history.noMorePages'))
  if (choice && comparison) return <Two {...{ history, comparison, settings, t }} whole={choice.whole} />
  return (
    <HistoryPage article={history.article} title={t('history.title')} summary={t('history.revisions', { count: history.entries.total })}>
      <CompareForm {...{ history, settings, t }} error={choice ? t('history.cannotCompare') : undefined} {...choice} />
      <HistoryList history={history} settings={settings} t={t} />
      <Pagination
        page={history.entries.page}
        pages={history.entries.pages}
        href={pageAddress(historyPath(history.article.slug))}
        t={t}
        label={t('history.pages')}
      />
    </HistoryPage>
  )
}

/** Where two are compared, the page that is asked for is one of the comparison. */
function pageOfList(query: Record<string, Asked>): number {
  return readChoice(query) ? 1 : (pageNumber(query.page) ?? 1)
}

interface TwoProps {
  history: ArticleHistory
  comparison: Compared
  settings: Settings
  t: Translator
  whole: boolean
}

function Two({ history, comparison, settings, t, whole }: TwoProps) {
  const { from, to, diff } = comparison
  const counts = [t('history.wordsAdded', { count: diff.wordsAdded }), t('history.wordsRemoved', { count: diff.wordsRemoved })]
  if (diff.pages > 1) counts.push(t('site.pageOf', { page: diff.page, pages: diff.pages }))
  return (
    <HistoryPage article={history.article} title={t('history.whatChanged')} summary={counts.join(' · ')}>
      <CompareForm {...{ history, settings, t }} from={from.number} to={to.number} />
      <RevisionComparison article={history.article} {...{ comparison, settings, t, whole }} />
    </HistoryPage>
  )
}

/** What was asked goes along to the new address. */
function searchOf(query: Record<string, Asked>): string {
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  return asked.size > 0 ? `?${asked}` : ''
}
