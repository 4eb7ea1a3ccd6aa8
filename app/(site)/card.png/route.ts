import { renderPublicationImage } from '@/domain/images/open-graph-image'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { answerImage } from '../answer-image'

export const dynamic = 'force-dynamic'

/** What stands for the publication where somebody shows a link to it. */
export async function GET(): Promise<Response> {
  const settings = await getSettings()
  return answerImage(() => renderPublicationImage(settings), '512.png')
}
