import { settingsSchema, tipJarSchema } from './schema'

/** The parts of the settings that are saved together: one form of the admin each. */
export const settingsSections = {
  publication: settingsSchema.pick({ name: true, tagline: true, description: true, established: true }),
  about: settingsSchema.pick({ about: true }),
  rights: settingsSchema.pick({ licence: true }),
  place: settingsSchema.pick({ language: true, timeZone: true }),
  history: settingsSchema.pick({ showHistory: true }),
  look: settingsSchema.pick({ accent: true }),
  comments: settingsSchema.pick({ commentPolicy: true, thread: true, moderation: true, ruleSwitches: true }),
  start: settingsSchema.pick({ start: true }),
  tipJar: tipJarSchema,
} as const

export type SettingsSection = keyof typeof settingsSections
export const settingsSectionNames = Object.keys(settingsSections) as [SettingsSection, ...SettingsSection[]]
