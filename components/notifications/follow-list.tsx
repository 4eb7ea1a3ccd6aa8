import type { ReactNode } from 'react'
import { commentPaths } from '@/components/comments/comment-paths'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { Pagination } from '@/components/ui/pagination'
import { articlePath } from '@/domain/articles/article-path'
import type { FollowView, FollowList as List } from '@/domain/notifications/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { followingPath } from './following-path'

interface Props {
  list: List
  as: string
  settings: Settings
  t: Translator
}

/** What is followed, newest first, each with a button that stops it. */
export function FollowList({ list, as, settings, t }: Props) {
  return (
    <>
      <FormAlert failure={formState('following')?.failure} />
      {list.total === 0 ? <p>{t('notices.nothingFollowed')}</p> : null}
      <ul className="sessions">
        {list.items.map((item) => (
          <FollowRow key={item.id} item={item} as={as} settings={settings} t={t} />
        ))}
      </ul>
      <Pagination page={list.page} pages={list.pages} href={(page) => `${followingPath(as, { page })}#followed`} t={t} />
    </>
  )
}

/** One thing that is followed, with the button that stops it. */
export function FollowRow({ item, as, settings, t }: { item: FollowView; as: string; settings: Settings; t: Translator }) {
  return (
    <li>
      <div>
        <p className="voice">{whatOf(item, t)}</p>
        <p className="small">
          {t.rich('notices.since', {
            when: formatDate(item.createdAt, settings),
            time: (chunks) => <time dateTime={item.createdAt.toISOString()}>{chunks}</time>,
          })}
        </p>
      </div>
      <form method="post" action="/api/follows/stop">
        {as ? <input type="hidden" name="as" value={as} /> : null}
        <input type="hidden" name="follow" value={item.id} />
        <Button kind="quiet" aria-label={item.article ? t('notices.stopOf', { title: item.article.title }) : undefined}>
          {t('notices.stop')}
        </Button>
      </form>
    </li>
  )
}

const rows = { replies: 'notices.rowReplies', 'own-replies': 'notices.rowReplies', thread: 'notices.rowThread' } as const

function whatOf({ kind, article, comment }: FollowView, t: Translator): ReactNode {
  if (kind === 'own-replies' && !article) return t('notices.rowOwnReplies')
  if (kind === 'essays' && !article) return t('notices.rowEssays')
  if (!article) return t('notices.rowGone')
  const essay = (chunks: ReactNode) => <a href={articlePath(article.slug)}>{chunks}</a>
  const said = { title: article.title, essay }
  if (kind === 'essay' || kind === 'essays') return t.rich('notices.rowEssay', said)
  // A comment that was taken away is no place to lead to.
  const ofComment = (chunks: ReactNode) => (comment ? <a href={commentPaths.thread(article, comment.id)}>{chunks}</a> : chunks)
  return t.rich(rows[kind], { ...said, comment: ofComment })
}
