import { drawPublicationCard } from '@/domain/images/draw-card'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { answerDrawing } from '../answer-drawing'

export const dynamic = 'force-dynamic'

/** What stands for the publication where somebody shows a link to it. */
export async function GET(): Promise<Response> {
  const settings = await getSettings()
  return answerDrawing(() => drawPublicationCard(settings), '512.png')
}
