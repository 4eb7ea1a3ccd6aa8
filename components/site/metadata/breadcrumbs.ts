import type { Settings } from '@/domain/settings/schema'

interface Step {
  name: string
  path: string
}

/** The way from the front page to a page. */
export function breadcrumbs(settings: Settings, site: string, steps: readonly Step[]): object {
  const way = [{ name: settings.name, path: '/' }, ...steps]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: site + path })),
  }
}
