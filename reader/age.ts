const steps = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** Older than this, the date says more. */
const oldestSeconds = 7 * 86_400

/** "3 hours ago", in a language; undefined for what is a week old, lies ahead, or is no date. */
export function age(at: number, now: number, language: string): string | undefined {
  const seconds = (now - at) / 1000
  // A clock that runs a minute behind the server's must not put a comment into the future.
  if (!(seconds > -120 && seconds < oldestSeconds)) return undefined
  const [unit, length] = steps.find(([, length]) => seconds >= length) ?? ['minute', 60]
  return formatFor(language || 'en').format(-Math.max(0, Math.floor(seconds / length)), unit)
}

// Making one costs more than a hundred times using it, and a thread of two hundred comments asks two hundred times.
let made: { language: string; format: Intl.RelativeTimeFormat } | undefined

function formatFor(language: string): Intl.RelativeTimeFormat {
  if (made?.language !== language) made = { language, format: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }) }
  return made.format
}
