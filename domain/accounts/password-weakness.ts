import { type Message, message } from '@/i18n/message'

/** What people choose first. Compared without case and the usual disguises. */
const commonStems = [
  'password',
  'passwort',
  'motdepasse',
  'contrasena',
  'qwerty',
  'qwertz',
  'azerty',
  'asdfgh',
  'zxcvbn',
  'letmein',
  'welcome',
  'iloveyou',
  'administrator',
  'changeme',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'trustno',
  'broadside',
  'starwars',
  'whatever',
  'dragon',
  'monkey',
  'shadow',
  'master',
  'secret',
  'admin',
  'login',
  'hello',
  'owner',
]
const runs = ['01234567890123456789', '09876543210987654321', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm']
const runLength = 4
const disguises: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a', '!': 'i' }

/** Why a password would be among the first guesses, as a message; null when it would not. */
export function passwordWeakness(password: string, person: { name: string; email: string }): Message | null {
  const plain = password.normalize('NFKC').toLowerCase()
  if (new Set(plain).size < 5) return message('account.repeats')
  if (uncovered(plain, commonStems) < 5) {
    return message('account.triedFirst')
  }
  if (uncovered(plain, [...commonStems, ...ownWords(person)]) < 5) return message('account.ownName')
  return null
}

/** How many characters remain when known words and rows of keys or numbers are taken away. */
function uncovered(plain: string, words: readonly string[]): number {
  const undisguised = plain.replace(/[013457$@!]/g, (char) => disguises[char] ?? char)
  const covered = new Set<number>()
  const cover = (from: number, length: number) => {
    for (let at = from; at < from + length; at++) covered.add(at)
  }
  for (const text of [plain, undisguised]) {
    for (const word of words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) cover(at, word.length)
  }
  for (let at = 0; at + runLength <= plain.length; at++) {
    const piece = plain.slice(at, at + runLength)
    if (runs.some((run) => run.includes(piece))) cover(at, runLength)
  }
  return plain.length - covered.size
}

function ownWords({ name, email }: { name: string; email: string }): string[] {
  const whole = [name, name.replace(/\s/g, ''), email, email.split('@')[0] ?? '']
  return [...whole, ...name.split(/\s+/)].map((word) => word.toLowerCase()).filter((word) => word.length >= 4)
}
