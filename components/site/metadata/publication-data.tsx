import type { Settings } from '@/domain/settings/schema'
import { publisher } from './publisher'
import { StructuredData } from './structured-data'

/** What programs read of the front page. */
export function PublicationData({ settings, site }: { settings: Settings; site: string }) {
  const description = settings.description || settings.tagline
  const data = {
    '@type': 'WebSite',
    '@id': `${site}/#site`,
    name: settings.name,
    url: `${site}/`,
    ...(description ? { description } : {}),
    inLanguage: settings.language,
    publisher: publisher(settings, site),
  }
  return <StructuredData data={data} />
}
