import { Pagination } from '@/components/ui/pagination'
import { anyone } from '@/domain/accounts/types'
import { listThread } from '@/domain/comments/queries/list-thread'
import type { Settings } from '@/domain/settings/schema'
import { CommentForm } from './comment-form'
import { CommentList } from './comment-item'
import { commentPaths } from './comment-paths'

interface Props {
  article: { id: string; slug: string; title: string; commentsOpen: boolean }
  settings: Settings
  /** The page of threads, counted from 1. */
  page?: number
}

/** The thread under an essay, the same for every reader: the form first, then the letters, newest conversation first. */
export async function Thread({ article, settings, page = 1 }: Props) {
  const threads = await listThread(anyone, article.id, page)
  const open = article.commentsOpen && settings.commentPolicy !== 'closed'
  return (
    <section className="thread" id="comments" aria-labelledby="comments-title" data-region="thread" data-article={article.id}>
      <h2 id="comments-title">Comments{threads.comments > 0 ? <span> {threads.comments.toLocaleString('en-GB')}</span> : null}</h2>
      {open ? (
        <>
          <CommentForm article={article} from={commentPaths.page(article, page)} />
          <p className="small">
            Plain text, or a little Markdown: *stress*, &gt; quote, links. Have an account?{' '}
            <a href={commentPaths.respond(article)}>Comment as yourself</a>
          </p>
        </>
      ) : (
        <p className="closed">Comments under this essay are closed.</p>
      )}
      {threads.total === 0 && open ? <p className="empty">No comments yet. The first letter could be yours.</p> : null}
      <CommentList entries={threads.items} article={article} settings={settings} open={open} />
      <Pagination
        page={threads.page}
        pages={threads.pages}
        href={(to) => `${commentPaths.page(article, to)}#comments`}
        label="Pages of comments"
      />
    </section>
  )
}
