import { rightsOf } from '@/domain/exports/labels'
import { translatorFor } from '@/i18n/translator-for'
import { Citations } from './citations'
import type { DownloadedArticle } from './downloaded-article'
import { ExportLinks } from './export-links'

/**
 * Under the essay: take it with you, cite it, point to it. All of it works as plain links and text; what copies is hidden until the
 * reader script finds that it can.
 */
export function Download({ essay }: { essay: DownloadedArticle }) {
  const t = translatorFor(essay.publication.language)
  return (
    <section
      className="keep"
      aria-labelledby="keep"
      data-keep={essay.url}
      data-copied={t('exports.copied')}
      data-not={t('exports.notCopied')}
    >
      <h2 className="label" id="keep">
        {t('exports.keep')}
      </h2>
      <ExportLinks essay={essay} t={t} />
      <details className="cite">
        <summary>{t('exports.cite')}</summary>
        <Citations essay={essay} t={t} />
      </details>
      <button type="button" hidden data-copy="link">
        {t('exports.copyLink')}
      </button>
      <button type="button" hidden data-copy="passage">
        {t('exports.copyPassage')}
      </button>
      <LicenceLine essay={essay} />
    </section>
  )
}

/** Whose it is, and what others may do with it. */
export function LicenceLine({ essay }: { essay: DownloadedArticle }) {
  const { licence, language } = essay.publication
  const { copyright, licence: name } = rightsOf(essay, translatorFor(language))
  return (
    <p className="rights">
      {copyright ? `${copyright} · ` : null}
      {licence.url ? (
        <a href={licence.url} rel="license noopener">
          {name}
        </a>
      ) : (
        name
      )}
    </p>
  )
}
