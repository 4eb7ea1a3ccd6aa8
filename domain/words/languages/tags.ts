/** The languages that the interface speaks, the source first. Without their words, so that browser code may know them. */
export const languages = ['en', 'ar', 'de', 'es', 'fr', 'hy', 'ru'] as const

export type Language = (typeof languages)[number]
