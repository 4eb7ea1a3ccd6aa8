// biome-ignore-all lint/a11y/useAnchorContent: the title beside a picture is the same link; keyboards and screen readers need one

import { Picture } from '@/components/ui/picture'
import { PublicationTime } from '@/components/ui/time'
import { articlePath, tagPath } from '@/domain/articles/article-path'
import type { ArticleSummary } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { translatorFor } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'

interface Props {
  article: ArticleSummary
  settings: Settings
  /** The front page's first: large, with its picture at once. */
  lead?: boolean
}

const sizes = {
  lead: '(min-width: 704px) 560px, calc(100vw - 40px)',
  column: '(min-width: 992px) 350px, (min-width: 704px) 45vw, calc(100vw - 40px)',
} as const

/** An essay on the front page or in a tag: kicker, title, standfirst, date and number of comments. */
export function ArticleEntry({ article, settings, lead = false }: Props) {
  const [tag] = article.tags
  const t = translatorFor(settings.language)
  const its = inLanguage(article.language || settings.language, t.lang)
  const address = articlePath(article.slug)
  const classes = ['entry', lead ? 'lead' : '', article.leadPicture ? 'pictured' : ''].filter(Boolean).join(' ')
  return (
    <article className={classes}>
      <EntryPicture article={article} lead={lead} />
      {tag ? (
        <p className="kicker">
          <a href={tagPath(tag.slug)}>{tag.name}</a>
        </p>
      ) : null}
      <h2 {...its}>
        <a href={address}>
          <bdi>{article.title}</bdi>
        </a>
      </h2>
      {article.standfirst ? (
        <p className="standfirst" {...its}>
          <bdi>{article.standfirst}</bdi>
        </p>
      ) : null}
      {article.opening ? (
        <p className="opening" {...its}>
          {article.opening}
        </p>
      ) : null}
      <p className="byline">
        <PublicationTime at={article.publishedAt} settings={settings} />
        <span>{t('site.minutes', { count: article.minutes })}</span>
        {article.commentCount > 0 ? <a href={`${address}#comments`}>{t('site.comments', { count: article.commentCount })}</a> : null}
      </p>
    </article>
  )
}

function EntryPicture({ article, lead }: Pick<Props, 'article' | 'lead'>) {
  if (!article.leadPicture) return null
  return (
    <a className="picture" href={articlePath(article.slug)} tabIndex={-1} aria-hidden="true">
      <Picture picture={article.leadPicture} alt="" sizes={lead ? sizes.lead : sizes.column} eager={lead ?? false} />
    </a>
  )
}
