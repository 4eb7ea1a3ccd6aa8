import type { Metadata } from 'next'
import { LicenceLine } from '@/components/article/download/download'
import { ExportLinks } from '@/components/article/download/export-links'
import { PageHead } from '@/components/site/page-head'
import { FormAlert } from '@/components/ui/form-alert'
import { articlePath } from '@/domain/articles/article-path'
import { exportsPath } from '@/domain/exports/export-path'
import { findEssayToExport } from '@/domain/exports/queries/find-essay-to-export'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerRedirect, formState } from '@/platform/exchange/exchange'
import { answerNotFound, notFoundMetadata } from '../../../answer-not-found'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const essay = await findEssayToExport((await params).slug)
  if (!essay || 'movedTo' in essay) return notFoundMetadata()
  const t = await publicationTranslator()
  return { title: `${t('exports.keep')}: ${essay.title}`, robots: { index: false } }
}

/** All exports of an essay: where one that could not be made is spoken of, and can be asked for again. */
export default async function CopiesPage({ params }: Props) {
  const essay = await findEssayToExport((await params).slug)
  if (!essay) return answerNotFound()
  if ('movedTo' in essay) {
    answerRedirect(301, exportsPath(essay.movedTo))
    return null
  }
  const t = await publicationTranslator()
  const failure = formState('copy')?.failure
  const kept = { ...essay, revision: essay.revision.number }
  return (
    <>
      <PageHead title={t('exports.keep')} />
      <div className="keep">
        {failure ? (
          <>
            <FormAlert failure={{ message: failure.message }} />
            <p>{t('exports.again')}</p>
          </>
        ) : null}
        <p className="m-0 w-full">
          <a href={articlePath(essay.slug)}>{essay.title}</a>
        </p>
        <ExportLinks essay={kept} t={t} />
        <LicenceLine essay={kept} />
      </div>
    </>
  )
}
