import type { Settings } from '@/domain/settings/schema'

/** The publication as schema.org names it. */
export function publisher(settings: Settings, site: string): object {
  return { '@type': 'Organization', '@id': `${site}/#publication`, name: settings.name, url: `${site}/`, logo: `${site}/icons/512.png` }
}
