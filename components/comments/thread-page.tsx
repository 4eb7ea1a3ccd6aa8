import type { ReactNode } from 'react'
import { articlePath } from '@/domain/articles/article-path'
import type { Translator } from '@/i18n/translator-for'

interface Props {
  article: { slug: string; title: string }
  title: string
  /** One sentence under the title. */
  standfirst?: string
  children: ReactNode
}

/** A page around an essay's thread: what it is, and the way back to the essay. */
export function ThreadPage({ article, title, standfirst, children }: Props) {
  return (
    <div className="column">
      <header className="page-head">
        <p className="kicker">
          <a href={articlePath(article.slug)}>{article.title}</a>
        </p>
        <h1 className="title clipped">{title}</h1>
        {standfirst ? <p className="standfirst">{standfirst}</p> : null}
      </header>
      {children}
    </div>
  )
}

/** There is nothing here to read. The status is set by who found that out. */
export function NothingHere({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="column face">
      <h1 className="title">{title}</h1>
      <p className="standfirst">{children}</p>
    </div>
  )
}

/** The face of articleAt's 'missing'. */
export function EssayMissing({ t }: { t: Translator }) {
  return (
    <NothingHere title={t('comments.noEssay')}>
      {t.rich('comments.noEssayText', { link: (chunks) => <a href="/archive">{chunks}</a> })}
    </NothingHere>
  )
}
