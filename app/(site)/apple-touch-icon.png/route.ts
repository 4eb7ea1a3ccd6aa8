import { renderIcon } from '@/domain/images/icon'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { answerImage } from '../answer-image'

export const dynamic = 'force-dynamic'

/** The icon for a telephone's home screen. */
export async function GET(): Promise<Response> {
  const settings = await getSettings()
  return answerImage(() => renderIcon(settings, 180), '180.png')
}
