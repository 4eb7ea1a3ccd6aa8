import type { Catalogue } from './contract'
import type { Locale } from './locales'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }
import fr from './messages/fr.json' with { type: 'json' }
import hy from './messages/hy.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

/** What the interface says in each language. To add one: a file in messages/, a line here and in locales.ts. See docs/messages.md. */
export const catalogues: Record<Locale, Catalogue> = { en, ar, de, es, fr, hy, ru }
