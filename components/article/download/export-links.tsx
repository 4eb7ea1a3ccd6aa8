import { knownSizes } from '@/domain/exports/cache/known-sizes'
import { exportPath } from '@/domain/exports/export-path'
import { exportFormats } from '@/domain/exports/formats/registry'
import { exportTags } from '@/domain/exports/tags'
import { cachedFormatters } from '@/i18n/cached-formatters'
import type { Translator } from '@/i18n/translator-for'
import { reading } from '@/platform/exchange/exchange'
import type { DownloadedArticle } from './downloaded-article'

const { getNumberFormat } = cachedFormatters()

/** The essay as files: plain links, with their sizes as far as they are known. */
export function ExportLinks({ essay, t }: { essay: DownloadedArticle; t: Translator }) {
  reading(exportTags.sizes(essay.id))
  const sizes = knownSizes(essay.id, essay.revision)
  return (
    <ul className="copies">
      {exportFormats.map((format) => (
        <li key={format.id}>
          <a href={exportPath(essay.slug, format.extension)} download type={format.contentType}>
            {format.name(t)}
          </a>
          <Size bytes={sizes[format.id]} t={t} />
        </li>
      ))}
    </ul>
  )
}

function Size({ bytes, t }: { bytes: number | undefined; t: Translator }) {
  if (bytes === undefined) return null
  const large = bytes >= 999_500
  const amount = getNumberFormat(t.locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(Math.max(1, bytes / 1_000) / (large ? 1_000 : 1))
  return <span className="size"> {amount}</span>
}
