import type { Metadata } from 'next'
import { Face } from '@/components/site/face'
import { pageMetadata } from '@/components/site/found/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { MarkdownText } from '@/components/ui/markdown-text'
import { Prose } from '@/components/ui/prose'
import { wordsOf } from '@/domain/words/words-of'
import { publication } from '../publication'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await publication()
  return pageMetadata(settings, { title: wordsOf(settings.language)('site.about'), path: '/about' })
}

export default async function About() {
  const { about, name, tagline, language } = await publication()
  const words = wordsOf(language)
  if (about.trim() === '') {
    return <Face kicker={words('site.about')} title={name} words={tagline || words('site.aboutEmpty')} />
  }
  return (
    <div className="column">
      <PageHead title={words('site.aboutTitle', { name })} />
      <Prose>
        <MarkdownText source={about} voice="publication" />
      </Prose>
    </div>
  )
}
