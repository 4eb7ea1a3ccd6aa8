import type { Metadata } from 'next'
import { KeptEssays } from '@/components/site/kept-essays'
import { PageHead } from '@/components/site/page-head'
import { wordsOf } from '@/i18n/translator-for'
import { publication } from '../publication'

export async function generateMetadata(): Promise<Metadata> {
  const words = wordsOf((await publication()).language)
  return { title: words('offline.title'), robots: { index: false } }
}

/** What is kept in the reader's own browser, filled in there; the worker shows it for pages that it cannot reach. */
export default async function Offline() {
  const words = wordsOf((await publication()).language)
  return (
    <div className="column">
      <PageHead title={words('offline.title')} />
      <KeptEssays words={words} />
    </div>
  )
}
