import type { CitationPart, CitationStyle, CitedEssay } from '@/domain/exports/citations/contract'
import { citationStyles } from '@/domain/exports/citations/registry'
import { citedEssay } from '@/domain/exports/cited-essay'
import { copyPath } from '@/domain/exports/copy-path'
import type { Words } from '@/i18n/translator-for'
import type { KeptEssay } from './kept-essay'

/** The essay cited in each style, as text that can be selected; data can be had as a file too. */
export function Citations({ essay, words }: { essay: KeptEssay; words: Words }) {
  const cited = citedEssay(essay)
  return (
    <dl className="citations">
      {citationStyles.map((style) => (
        <Citation key={style.id} style={style} cited={cited} slug={essay.slug} words={words} />
      ))}
    </dl>
  )
}

interface Props {
  style: CitationStyle
  cited: CitedEssay
  slug: string
  words: Words
}

function Citation({ style: { name, kind, file, cite }, cited, slug, words }: Props) {
  const parts = cite(cited)
  return (
    <div>
      <dt>
        {name}
        {file ? (
          <a href={copyPath(slug, file.extension)} download aria-label={`${name}: ${words('keep.asFile')}`}>
            {words('keep.asFile')}
          </a>
        ) : null}
        {/* The reader script shows it, where the browser can copy. */}
        <button type="button" hidden data-copy="citation" aria-label={words('keep.copyCitation', { style: name })}>
          {words('keep.copy')}
        </button>
      </dt>
      {/* What styles write is in English, and runs as English does; a title in it is not. */}
      <dd dir="auto" translate="no">
        {kind === 'data' ? <pre dir="ltr">{parts.map(({ text }) => text)}</pre> : parts.map(part)}
      </dd>
    </div>
  )
}

const part = ({ text, italic }: CitationPart, key: number) => (italic ? <i key={key}>{text}</i> : text)
