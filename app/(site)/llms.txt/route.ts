import { getLlmsText } from '@/domain/feeds/get-llms-text'
import { answerText } from '../answer-text'

export const dynamic = 'force-dynamic'

/** The publication for language models. */
export async function GET(): Promise<Response> {
  return answerText(await getLlmsText(), 'text/plain')
}
