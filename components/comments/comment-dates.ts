import type { Settings } from '@/domain/settings/schema'

type Place = Pick<Settings, 'language' | 'timeZone'>

const made = new Map<string, Intl.DateTimeFormat>()

/** Day and time in the publication's language and zone. The maker is kept: making one takes longer than drawing a comment. */
export function commentDate(at: Date, { language, timeZone }: Place): string {
  const key = `${language} ${timeZone}`
  let format = made.get(key)
  if (!format) {
    // Plain 'en' means American dates to Intl; the interface is British.
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short', timeZone })
    made.set(key, format)
  }
  return format.format(at)
}
