import type { Settings } from '@/domain/settings/schema'
import { env } from '@/platform/env/env'
import type { FeedPublication } from './types'

/** Whose feed it is. */
export function feedPublication(settings: Settings): FeedPublication {
  const site = env().PUBLIC_URL
  return { name: settings.name, url: `${site}/`, icon: { large: `${site}/icons/512.png`, small: `${site}/icons/144.png` } }
}
