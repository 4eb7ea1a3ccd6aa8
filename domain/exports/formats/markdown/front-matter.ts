import type { EssayToExport } from '../../types'

/** What an export says of itself to programs. Values are JSON, which YAML reads: no title can break out of its line. */
export function frontMatter(essay: EssayToExport, licence: string): string {
  const fields: Record<string, unknown> = {
    title: essay.title,
    description: essay.standfirst,
    author: essay.author,
    publication: essay.publication.name,
    written: essay.writtenOn,
    published: dayOf(essay.publishedAt, essay),
    revised: essay.revision.number > 1 ? dayOf(essay.revision.at, essay) : '',
    revision: essay.revision.number,
    language: essay.language,
    tags: essay.tags.length > 0 ? essay.tags : '',
    source: essay.url,
    licence,
    licence_url: essay.publication.licence.url,
  }
  const lines = Object.entries(fields).filter(([, value]) => value !== '')
  return ['---', ...lines.map(([name, value]) => `${name}: ${inYaml(value)}`), '---', ''].join('\n')
}

// The two line ends that JSON leaves bare and YAML breaks at.
const inYaml = (value: unknown) =>
  JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** 2026-03-04, where the publication is at home. */
function dayOf(at: Date, { publication: { timeZone } }: EssayToExport): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(at)
}
