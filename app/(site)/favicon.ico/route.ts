import { renderIcon } from '@/domain/images/icon'
import { writeIco } from '@/domain/images/write-ico'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { answerImage } from '../answer-image'

export const dynamic = 'force-dynamic'

/** The icon for those who ask for it without having read the page. */
export async function GET(): Promise<Response> {
  const settings = await getSettings()
  const draw = async () => writeIco(await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await renderIcon(settings, size) }))))
  return answerImage(draw, 'favicon.ico', 'image/x-icon')
}
