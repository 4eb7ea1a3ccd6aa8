import { cache } from 'react'
import { getSettings } from '@/domain/settings/queries/get-settings'

/** The settings, read once a render. */
export const publication = cache(getSettings)
