import type { Metadata } from 'next'
import { PageHead } from '@/components/site/page-head'
import { SavedEssays } from '@/components/site/saved-essays'
import { translatorFor } from '@/i18n/translator-for'
import { publication } from '../publication'

export async function generateMetadata(): Promise<Metadata> {
  const t = translatorFor((await publication()).language)
  return { title: t('offline.title'), robots: { index: false } }
}

/** What is kept in the reader's own browser, filled in there; the worker shows it for pages that it cannot reach. */
export default async function Offline() {
  const t = translatorFor((await publication()).language)
  return (
    <div className="column">
      <PageHead title={t('offline.title')} />
      <SavedEssays t={t} />
    </div>
  )
}
