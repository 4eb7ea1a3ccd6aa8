import type { Metadata } from 'next'
import { cache } from 'react'
import { PartList } from '@/components/series/part-list'
import { breadcrumbs } from '@/components/site/metadata/breadcrumbs'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { StructuredData } from '@/components/site/metadata/structured-data'
import { PageHead } from '@/components/site/page-head'
import { MarkdownText } from '@/components/ui/markdown-text'
import { Prose } from '@/components/ui/prose'
import { findSeries } from '@/domain/series/queries/find-series'
import { allSeriesPath, seriesPath } from '@/domain/series/series-path'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { answerNotFound, notFoundMetadata } from '../../answer-not-found'
import { publication } from '../../publication'

interface Props {
  params: Promise<{ slug: string }>
}

const seriesAt = cache(findSeries)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const series = await seriesAt((await params).slug)
  if (!series) return notFoundMetadata()
  return pageMetadata(await publication(), { title: series.title, path: seriesPath(series.slug) })
}

export default async function Series({ params }: Props) {
  const [settings, series] = await Promise.all([publication(), seriesAt((await params).slug)])
  if (!series) return answerNotFound()
  const { slug, title, description, parts } = series
  const t = translatorFor(settings.language)
  return (
    <div className="column">
      <PageHead kicker={t('series.kicker')} kickerHref={allSeriesPath} title={title}>
        {t('series.parts', { count: parts.length })}
      </PageHead>
      {description ? (
        <Prose>
          <MarkdownText source={description} voice="publication" />
        </Prose>
      ) : null}
      <PartList essays={parts} settings={settings} t={t} numbered={(part) => t('series.part', { part })} />
      <StructuredData data={breadcrumbs(settings, env().PUBLIC_URL, [{ name: title, path: seriesPath(slug) }])} />
    </div>
  )
}
