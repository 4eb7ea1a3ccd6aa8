import { type Translator, translatorFor } from '@/i18n/translator-for'

// Next bundles its own copy of this module; the process speaks one language.
const key = Symbol.for('broadside.front-language')
const globals = globalThis as { [key]?: () => string }

/** Gives the front the publication's language. Asked anew for each answer, so it must be quick and cannot fail. */
export function setFrontLanguage(language: () => string): void {
  globals[key] = language
}

/** The translator of what the front itself answers: English until it was given a language. */
export function frontTranslator(): Translator {
  return translatorFor(globals[key]?.() ?? 'en')
}
