import { z } from 'zod'
import { message } from '@/i18n/message'
import { type SettingsSection, settingsSections } from './sections'

const sectionNames = Object.keys(settingsSections) as [SettingsSection, ...SettingsSection[]]

/** One form of the settings, as typed; the command checks its fields by the section's own schema. */
export const saveSectionInput = z.object({
  section: z.enum(sectionNames, message('settings.noSuchSection')),
  fields: z.record(z.string(), z.unknown()),
})
