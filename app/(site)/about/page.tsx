import type { Metadata } from 'next'
import { Face } from '@/components/site/face'
import { PageHead } from '@/components/site/page-head'
import { MarkdownText } from '@/components/ui/markdown-text'
import { Prose } from '@/components/ui/prose'
import { publication } from '../publication'

export const metadata: Metadata = { title: 'About', alternates: { canonical: '/about' } }

export default async function About() {
  const { about, name, tagline } = await publication()
  if (about.trim() === '') {
    return <Face kicker="About" title={name} words={tagline || 'The author has not said anything about this publication yet.'} />
  }
  return (
    <div className="column">
      <PageHead title={`About ${name}`} />
      <Prose>
        <MarkdownText source={about} voice="publication" />
      </Prose>
    </div>
  )
}
