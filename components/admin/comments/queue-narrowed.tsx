import Link from 'next/link'
import type { CommentOrigin } from '@/domain/comments/remote/origins'
import type { QueueItem } from '@/domain/comments/types'
import { originNames } from './from-elsewhere'

interface Props {
  filter: { rule: string; article: string; by: string; origin: CommentOrigin | '' }
  /** The first of the list, whose names say what it was narrowed to. */
  first: QueueItem | undefined
  href: (change: Partial<Props['filter']>) => string
}

/** What the list is narrowed to, each with the way out of it. */
export function QueueNarrowed({ filter, first, href }: Props) {
  const narrowed = [
    filter.rule && { name: `held by the rule “${filter.rule}”`, href: href({ rule: '' }) },
    filter.article && { name: `on “${first?.article.title || 'this essay'}”`, href: href({ article: '' }) },
    filter.by && { name: `by ${first?.name ?? 'this person'}`, href: href({ by: '' }) },
    filter.origin && { name: filter.origin === 'here' ? 'written here' : `from ${originNames[filter.origin]}`, href: href({ origin: '' }) },
  ].filter((each) => each !== '')
  if (narrowed.length === 0) return null
  return (
    <p className="admin-facts narrowed">
      <span>Only comments</span>
      {narrowed.map(({ name, href: out }) => (
        <span key={name}>
          {name} <Link href={out}>show all</Link>
        </span>
      ))}
    </p>
  )
}
