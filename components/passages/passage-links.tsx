import { mostCharacters } from '@/domain/passages/passage-limits'
import type { Translator } from '@/i18n/translator-for'
import { passagePaths } from './passage-paths'

interface Props {
  article: { slug: string }
  /** May be commented on. Its author can be written to all the same. */
  open: boolean
  /** Some passage has comments. */
  counted: boolean
  t: Translator
}

/** The ways to the form about a passage. The reader script puts them beside a passage that is selected, by their short names. */
export function PassageLinks({ article, open, counted, t }: Props) {
  return (
    <p
      className="small passage-links"
      data-passages={t('passages.selected')}
      data-offered={t('passages.offered')}
      data-too-long={t('passages.tooLong', { most: mostCharacters })}
      data-counts={counted ? passagePaths.counts(article) : undefined}
    >
      {open ? (
        <>
          <a href={passagePaths.form(article)} rel="nofollow" data-short={t('passages.reply')}>
            {t('passages.title')}
          </a>
          {' · '}
        </>
      ) : null}
      <a href={passagePaths.form(article, 'note')} rel="nofollow">
        {t('passages.toAuthor')}
      </a>
      {counted ? (
        <span className="needs-script">
          {' · '}
          <button type="button" data-counts-switch="">
            <span className="when-on">{t('passages.hideCounts')}</span>
            <span className="when-off">{t('passages.showCounts')}</span>
          </button>
        </span>
      ) : null}
    </p>
  )
}
