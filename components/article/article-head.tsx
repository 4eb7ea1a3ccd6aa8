import { PartialDate, PublicationTime, type TimeShape, timeInWords } from '@/components/ui/time'
import { tagPath } from '@/domain/articles/article-path'
import type { PublishedArticle } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'

/** Kicker, title, standfirst, and the byline with the dates that matter. */
export function ArticleHead({ article, settings }: { article: PublishedArticle; settings: Settings }) {
  return (
    <header className="head">
      {article.tags.length > 0 ? (
        <p className="kicker">
          {article.tags.map((tag) => (
            <a key={tag.slug} href={tagPath(tag.slug)} rel="tag">
              {tag.name}
            </a>
          ))}
        </p>
      ) : null}
      <h1 className="title">{article.title}</h1>
      {article.standfirst ? <p className="standfirst">{article.standfirst}</p> : null}
      <p className="byline">
        <span className="by">{article.author.name}</span>
        {article.writtenOn ? (
          <span>
            Written <PartialDate date={article.writtenOn} language={settings.language} />
          </span>
        ) : null}
        <span>
          Published <PublicationTime at={article.publishedAt} settings={settings} />
        </span>
        {article.revisedAt ? (
          <span>
            Revised <PublicationTime at={article.revisedAt} settings={settings} shape={revisedShape(article, settings)} />
          </span>
        ) : null}
        <span>{minutesInWords(article.minutes)}</span>
      </p>
    </header>
  )
}

/** A revision of the same year needs not say the year again. */
function revisedShape({ publishedAt, revisedAt }: PublishedArticle, settings: Settings): TimeShape {
  return timeInWords(publishedAt, settings, 'year') === timeInWords(revisedAt ?? publishedAt, settings, 'year') ? 'day-of-year' : 'day'
}

function minutesInWords(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
