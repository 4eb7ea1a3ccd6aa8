import type { Metadata } from 'next'
import { PartList } from '@/components/series/part-list'
import { pickedEssays } from '@/components/series/picked-essays'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { MarkdownText } from '@/components/ui/markdown-text'
import { Prose } from '@/components/ui/prose'
import { translatorFor } from '@/i18n/translator-for'
import { answerNotFound, notFoundMetadata } from '../answer-not-found'
import { publication } from '../publication'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await publication()
  if ((await pickedEssays(settings.start.articleIds)).length === 0) return notFoundMetadata()
  return pageMetadata(settings, { title: translatorFor(settings.language)('series.startHere'), path: '/start' })
}

/** Where the author would have a stranger begin. There is no such page until an essay is picked for it. */
export default async function Start() {
  const settings = await publication()
  const picked = await pickedEssays(settings.start.articleIds)
  if (picked.length === 0) return answerNotFound()
  const t = translatorFor(settings.language)
  return (
    <div className="column">
      <PageHead title={t('series.startHere')} />
      {settings.start.intro ? (
        <Prose>
          <MarkdownText source={settings.start.intro} voice="publication" />
        </Prose>
      ) : null}
      <PartList essays={picked} settings={settings} t={t} />
    </div>
  )
}
