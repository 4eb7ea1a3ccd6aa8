import { drawIcon } from '@/domain/images/draw-icon'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { answerDrawing } from '../answer-drawing'

export const dynamic = 'force-dynamic'

/** The icon for a telephone's home screen. */
export async function GET(): Promise<Response> {
  const settings = await getSettings()
  return answerDrawing(() => drawIcon(settings, 180), '180.png')
}
