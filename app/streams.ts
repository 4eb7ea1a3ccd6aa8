import { LiveThreads } from '@/domain/comments/live/live-threads'
import type { StreamRoute } from '@/platform/front/streams/stream-routes'

const threads = new LiveThreads()

/** The addresses at which readers stay connected. The front answers them, in development too. */
export const streams: readonly StreamRoute[] = [
  {
    path: '/api/articles/:id/comments/live',
    open: ({ id = '' }, after, reader) => threads.follow(id, after, reader),
  },
  {
    path: '/api/articles/:id/comments/:thread/live',
    open: ({ id = '', thread = '' }, after, { send, end }) => threads.follow(id, after, { rootId: thread, send, end }),
  },
]
