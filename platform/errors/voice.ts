import { IntlMessageFormat } from 'intl-messageformat'
import { decoded } from '@/i18n/coded'
import { sentences } from './sentences'

/** Says coded sentences in one language. */
export interface Voice {
  language: string
  direction: 'ltr' | 'rtl'
  say(sentence: string): string
}

/** The platform's own: it knows its own sentences, in English, and needs nothing to be there. */
export const plainVoice: Voice = { language: 'en', direction: 'ltr', say: inEnglish }

// Next bundles its own copy of this module; the process speaks one language.
const key = Symbol.for('broadside.voice')
const globals = globalThis as { [key]?: () => Voice }

/** Gives the front the publication's words. Asked anew for each answer, so it must be quick and cannot fail. */
export function setVoice(voice: () => Voice): void {
  globals[key] = voice
}

/** In which the front itself speaks now. */
export function voice(): Voice {
  return globals[key]?.() ?? plainVoice
}

function inEnglish(text: string): string {
  const { key = '', values } = decoded(text) ?? {}
  const own = Object.entries(sentences).find(([name]) => `front.${name}` === key)?.[1]
  return own === undefined ? text : String(new IntlMessageFormat(own, 'en-GB').format(values))
}
