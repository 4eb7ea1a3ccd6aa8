/** The languages that the interface has messages in, the source first. Without the messages, so that browser code may know them. */
export const locales = ['en', 'ar', 'de', 'es', 'fr', 'hy', 'ru'] as const

export type Locale = (typeof locales)[number]
