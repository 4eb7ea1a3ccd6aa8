import { publicRead } from '@/app/api/public-read'
import { anyone } from '@/domain/accounts/types'
import { readWalk } from '@/domain/comments/walk/read-walk'
import { walkReplies } from '@/domain/comments/walk/walk-replies'

/** The replies of one thread as JSON, page by page, as everybody sees them. */
export const GET = publicRead<{ id: string; thread: string }>('comments.walk-replies', ({ id, thread }, query) =>
  walkReplies(anyone, { articleId: id, threadId: thread }, readWalk(query)),
)
