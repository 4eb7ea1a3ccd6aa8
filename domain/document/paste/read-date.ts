const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const month = `(${months.join('|')})`

const forms: readonly { pattern: RegExp; order: readonly ('day' | 'month' | 'year')[] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, order: ['year', 'month', 'day'] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? (\\d{4})\\b`, 'i'), order: ['day', 'month', 'year'] },
  { pattern: new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'), order: ['month', 'day', 'year'] },
  { pattern: new RegExp(`\\b${month},? (\\d{4})\\b`, 'i'), order: ['month', 'year'] },
  { pattern: /\b(\d{4})-(\d{2})\b/, order: ['year', 'month'] },
  { pattern: /\b(1[5-9]\d{2}|20\d{2})\b/, order: ['year'] },
]

function monthNumber(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : months.indexOf(word.toLowerCase()) + 1
}

/** The first date that an English phrase names, as 2022, 2022-10 or 2022-10-05; empty if it names none. */
export function readDate(phrase: string): string {
  for (const { pattern, order } of forms) {
    const found = pattern.exec(phrase)
    if (!found) continue
    const part = (name: 'day' | 'month' | 'year') => found[order.indexOf(name) + 1] ?? ''
    const numbers = [monthNumber(part('month')), Number(part('day'))].slice(0, order.length - 1)
    if (numbers.every((number, index) => number >= 1 && number <= (index === 0 ? 12 : 31))) {
      return [part('year'), ...numbers.map((number) => String(number).padStart(2, '0'))].join('-')
    }
  }
  return ''
}
