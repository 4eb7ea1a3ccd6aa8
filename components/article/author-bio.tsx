import { MarkdownText } from '@/components/ui/markdown-text'
import type { PublishedArticle } from '@/domain/articles/types'
import type { Translator } from '@/i18n/translator-for'

/** Under an essay: what its author says of themselves. Nothing where they say nothing. */
export function AuthorBio({ author, t }: { author: PublishedArticle['author']; t: Translator }) {
  if (author.bio.trim() === '') return null
  return (
    <aside className="bio" aria-label={t('article.aboutAuthor')}>
      <p className="by">
        <bdi>{author.name}</bdi>
      </p>
      <div className="text" dir="auto">
        <MarkdownText source={author.bio} voice="author" />
      </div>
    </aside>
  )
}
