import { tagPath } from '@/domain/articles/article-path'
import type { TagCount } from '@/domain/articles/types'
import type { Translator } from '@/i18n/translator-for'

/** Subjects, each with how many essays are filed under it. */
export function TagList({ tags, t }: { tags: readonly TagCount[]; t: Translator }) {
  return (
    <ul className="tag-list">
      {tags.map(({ slug, name, count }) => (
        <li key={slug}>
          <a href={tagPath(slug)}>
            <bdi>{name}</bdi>
          </a>{' '}
          <span>{t('site.essayCount', { count })}</span>
        </li>
      ))}
    </ul>
  )
}
