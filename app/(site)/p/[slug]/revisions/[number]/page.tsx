import type { Metadata } from 'next'
import { cache } from 'react'
import { Article } from '@/components/article/article'
import { PastNotice } from '@/components/article/history/past-notice'
import { NothingHere } from '@/components/comments/thread-page'
import { articlePath, revisionPath } from '@/domain/articles/article-path'
import { getPastRevision } from '@/domain/revisions/queries/get-past-revision'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { answerRedirect, answerStatus } from '@/platform/exchange/exchange'
import { answerNotFound, notFoundMetadata } from '../../../../answer-not-found'
import { publication } from '../../../../publication'

interface Props {
  params: Promise<{ slug: string; number: string }>
}

const findRevision = cache(async (slug: string, number: string) =>
  /^[1-9]\d{0,4}$/.test(number) ? getPastRevision(slug, Number(number)) : null,
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params
  const past = await findRevision(slug, number)
  if (!past || 'movedTo' in past) return notFoundMetadata()
  const t = translatorFor((await publication()).language)
  return {
    title: t('history.revisionOf', { number: past.number, title: past.essay?.title ?? past.article.title }),
    alternates: { canonical: articlePath(past.article.slug) },
    robots: { index: false, follow: true },
  }
}

/** What an essay said once, for those who quoted it. */
export default async function RevisionPage({ params }: Props) {
  const { slug, number } = await params
  const [settings, past] = await Promise.all([publication(), findRevision(slug, number)])
  if (!past) return answerNotFound((t) => t('history.noRevision'))
  if ('movedTo' in past) {
    answerRedirect(301, revisionPath(past.movedTo, Number(number)))
    return null
  }
  const t = translatorFor(settings.language)
  if (!past.essay) {
    answerStatus(410)
    return (
      <NothingHere title={t('history.isHidden')}>
        {t.rich('history.isHiddenText', { link: (chunks) => <a href={articlePath(past.article.slug)}>{chunks}</a> })}
      </NothingHere>
    )
  }
  return (
    <>
      <PastNotice past={past} settings={settings} t={t} />
      <Article article={past.essay} settings={settings} url={env().PUBLIC_URL + revisionPath(past.article.slug, past.number)} />
    </>
  )
}
