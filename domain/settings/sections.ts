import { settingsSchema, tipJarSchema } from './schema'

/** The parts of the settings that are saved together: one form of the desk each. */
export const settingsSections = {
  publication: settingsSchema.pick({ name: true, tagline: true, description: true, established: true }).required(),
  about: settingsSchema.pick({ about: true }).required(),
  place: settingsSchema.pick({ language: true, timeZone: true }).required(),
  comments: settingsSchema.pick({ commentPolicy: true }).required(),
  tipJar: tipJarSchema,
} as const

export type SettingsSection = keyof typeof settingsSections
