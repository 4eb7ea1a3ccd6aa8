import { writeRobots } from '@/domain/feeds/write-robots'
import { env } from '@/platform/env/env'
import { answerText } from '../answer-text'

export const dynamic = 'force-dynamic'

/** What robots are asked to leave alone. */
export function GET(): Response {
  return answerText(writeRobots(env().PUBLIC_URL), 'text/plain')
}
