import { NotFoundFace } from '@/components/site/not-found-face'
import { answerStatus } from '@/platform/front/exchange'

/** Answers 404 with a face. Not Next's notFound(): its page needs script. */
export function answerNotFound(words?: string) {
  answerStatus(404)
  return <NotFoundFace {...(words === undefined ? {} : { words })} />
}
