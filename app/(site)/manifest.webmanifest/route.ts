import { getSettings } from '@/domain/settings/queries/get-settings'
import { webManifest } from '@/domain/settings/web-manifest'
import { answerText } from '../answer-text'

export const dynamic = 'force-dynamic'

/** The publication among a browser's programs. */
export async function GET(): Promise<Response> {
  return answerText(JSON.stringify(webManifest(await getSettings())), 'application/manifest+json')
}
