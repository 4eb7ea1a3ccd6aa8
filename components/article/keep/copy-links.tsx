import { copyPath } from '@/domain/exports/copy-path'
import { keepFormats } from '@/domain/exports/formats/registry'
import { knownSizes } from '@/domain/exports/saved/known-sizes'
import { transferTags } from '@/domain/exports/tags'
import { keptFormatters } from '@/i18n/cached-formatters'
import type { Words } from '@/i18n/translator-for'
import { reading } from '@/platform/exchange/exchange'
import type { KeptEssay } from './kept-essay'

const { getNumberFormat } = keptFormatters()

/** The essay as files: plain links, with their sizes as far as they are known. */
export function CopyLinks({ essay, words }: { essay: KeptEssay; words: Words }) {
  reading(transferTags.copies(essay.id))
  const sizes = knownSizes(essay.id, essay.revision)
  return (
    <ul className="copies">
      {keepFormats.map((format) => (
        <li key={format.id}>
          <a href={copyPath(essay.slug, format.extension)} download type={format.contentType}>
            {format.name(words)}
          </a>
          <Size bytes={sizes[format.id]} words={words} />
        </li>
      ))}
    </ul>
  )
}

function Size({ bytes, words }: { bytes: number | undefined; words: Words }) {
  if (bytes === undefined) return null
  const large = bytes >= 999_500
  const amount = getNumberFormat(words.locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(Math.max(1, bytes / 1_000) / (large ? 1_000 : 1))
  return <span className="size"> {amount}</span>
}
