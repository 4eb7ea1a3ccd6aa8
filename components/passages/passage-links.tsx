import type { CommentWriters } from '@/domain/comments/comment-writers'
import { mostCharacters } from '@/domain/passages/passage-limits'
import type { Translator } from '@/i18n/translator-for'
import { passagePaths } from './passage-paths'

interface Props {
  article: { slug: string }
  /** From whom comments are taken. The author can be written to by anybody. */
  writers: CommentWriters
  /** Some passage has comments. */
  counted: boolean
  t: Translator
}

/** The ways to the form about a passage. The reader script puts them beside a passage that is selected, by their short names. */
export function PassageLinks({ article, writers, counted, t }: Props) {
  // A cached document is the same for all: it says what it takes, not whether this reader has it.
  const needsAccount = writers === 'signed-in'
  return (
    <p
      className="small passage-links"
      data-passages={t('passages.selected')}
      data-offered={t('passages.offered')}
      data-too-long={t('passages.tooLong', { most: mostCharacters })}
      data-counts={counted ? passagePaths.counts(article) : undefined}
    >
      {writers === 'nobody' ? null : (
        <>
          <a href={passagePaths.form(article)} rel="nofollow" data-short={t(needsAccount ? 'passages.replyWithAccount' : 'passages.reply')}>
            {t(needsAccount ? 'passages.titleWithAccount' : 'passages.title')}
          </a>
          {' · '}
        </>
      )}
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
