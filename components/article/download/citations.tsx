import type { CitationPart, CitationStyle, CitedEssay } from '@/domain/exports/citations/contract'
import { citationStyles } from '@/domain/exports/citations/registry'
import { citedEssay } from '@/domain/exports/cited-essay'
import { exportPath } from '@/domain/exports/export-path'
import type { Translator } from '@/i18n/translator-for'
import type { DownloadedArticle } from './downloaded-article'

/** The essay cited in each style, as text that can be selected; data can be had as a file too. */
export function Citations({ essay, t }: { essay: DownloadedArticle; t: Translator }) {
  const cited = citedEssay(essay)
  return (
    <dl className="citations">
      {citationStyles.map((style) => (
        <Citation key={style.id} style={style} cited={cited} slug={essay.slug} t={t} />
      ))}
    </dl>
  )
}

interface Props {
  style: CitationStyle
  cited: CitedEssay
  slug: string
  t: Translator
}

function Citation({ style: { name, kind, file, cite }, cited, slug, t }: Props) {
  const parts = cite(cited)
  return (
    <div>
      <dt>
        {name}
        {file ? (
          <a href={exportPath(slug, file.extension)} download aria-label={`${name}: ${t('exports.asFile')}`}>
            {t('exports.asFile')}
          </a>
        ) : null}
        {/* The reader script shows it, where the browser can copy. */}
        <button type="button" hidden data-copy="citation" aria-label={t('exports.copyCitation', { style: name })}>
          {t('exports.copy')}
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
