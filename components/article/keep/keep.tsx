import { rightsOf } from '@/domain/exports/labels'
import { wordsOf } from '@/i18n/translator-for'
import { Citations } from './citations'
import { CopyLinks } from './copy-links'
import type { KeptEssay } from './kept-essay'

/**
 * Under the essay: take it with you, cite it, point to it. All of it works as plain links and text; what copies is hidden until the
 * reader script finds that it can.
 */
export function Keep({ essay }: { essay: KeptEssay }) {
  const words = wordsOf(essay.publication.language)
  return (
    <section
      className="keep"
      aria-labelledby="keep"
      data-keep={essay.url}
      data-copied={words('keep.copied')}
      data-not={words('keep.notCopied')}
    >
      <h2 className="label" id="keep">
        {words('keep.keep')}
      </h2>
      <CopyLinks essay={essay} words={words} />
      <details className="cite">
        <summary>{words('keep.cite')}</summary>
        <Citations essay={essay} words={words} />
      </details>
      <button type="button" hidden data-copy="link">
        {words('keep.copyLink')}
      </button>
      <button type="button" hidden data-copy="passage">
        {words('keep.copyPassage')}
      </button>
      <LicenceLine essay={essay} />
    </section>
  )
}

/** Whose it is, and what others may do with it. */
export function LicenceLine({ essay }: { essay: KeptEssay }) {
  const { licence, language } = essay.publication
  const { copyright, licence: name } = rightsOf(essay, wordsOf(language))
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
