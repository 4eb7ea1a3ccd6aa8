import type { Metadata } from 'next'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { StateMessage } from '@/components/site/state-message'
import { MarkdownText } from '@/components/ui/markdown-text'
import { Prose } from '@/components/ui/prose'
import { listWriterBios } from '@/domain/accounts/queries/list-writer-bios'
import { translatorFor } from '@/i18n/translator-for'
import { publication } from '../publication'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await publication()
  return pageMetadata(settings, { title: translatorFor(settings.language)('site.about'), path: '/about' })
}

/** What the publication says of itself, and those who write here of themselves. */
export default async function About() {
  const [{ about, name, tagline, language }, writers] = await Promise.all([publication(), listWriterBios()])
  const t = translatorFor(language)
  if (about.trim() === '' && writers.length === 0) {
    return <StateMessage kicker={t('site.about')} title={name} words={tagline || t('site.aboutEmpty')} />
  }
  return (
    <div className="column">
      <PageHead title={t('site.aboutTitle', { name })} />
      {about.trim() === '' ? null : (
        <Prose>
          <MarkdownText source={about} voice="publication" />
        </Prose>
      )}
      {writers.length > 0 ? (
        <section className="writers" aria-labelledby="writers">
          <h2 className="label" id="writers">
            {t('site.whoWrites')}
          </h2>
          {writers.map((writer) => (
            <div key={writer.id} className="bio">
              <h3 className="by">
                <bdi>{writer.name}</bdi>
              </h3>
              <div className="text" dir="auto">
                <MarkdownText source={writer.bio} voice="author" />
              </div>
            </div>
          ))}
        </section>
      ) : null}
    </div>
  )
}
