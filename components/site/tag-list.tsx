import { tagPath } from '@/domain/articles/article-path'
import type { TagCount } from '@/domain/articles/types'
import type { Words } from '@/i18n/translator-for'

/** Subjects, each with how many essays are filed under it. */
export function TagList({ tags, words }: { tags: readonly TagCount[]; words: Words }) {
  return (
    <ul className="tag-list">
      {tags.map(({ slug, name, count }) => (
        <li key={slug}>
          <a href={tagPath(slug)}>
            <bdi>{name}</bdi>
          </a>{' '}
          <span>{words('site.essayCount', { count })}</span>
        </li>
      ))}
    </ul>
  )
}
