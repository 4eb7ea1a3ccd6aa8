import { articlePath } from '@/domain/articles/article-path'
import { textFragment } from '@/domain/passages/text-fragment'
import type { CommentPassage } from '@/domain/passages/types'
import type { Translator } from '@/i18n/translator-for'

interface Props {
  passage: CommentPassage
  article: { slug: string }
  t: Translator
}

/** The words of the essay that a comment is about, and the way to them: in the essay, or in the revision that still had them. */
export function QuotedPassage({ passage: { quote, stands, start, end, path }, article, t }: Props) {
  return (
    <blockquote className="passage">
      {quote ? <p>{quote}</p> : null}
      <p className="small">
        {stands ? (
          <a href={articlePath(article.slug) + textFragment(quote)} data-passage={start === null ? undefined : `${start}-${end}`}>
            {t('passages.toPassage')}
          </a>
        ) : (
          <>
            {t('passages.changed')} {path ? <a href={path + textFragment(quote)}>{t('passages.asItStood')}</a> : null}
          </>
        )}
      </p>
    </blockquote>
  )
}
