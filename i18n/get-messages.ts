import { catalogues } from './catalogues'
import type { Namespace, NamespaceMessages } from './contract'
import { matchLocale } from './match-locale'

/** A namespace as it is written down, for browser code, which fills it by `interpolate`. For `tips` and `reader`: they hold nothing but {values}. */
export function getMessages<Of extends Namespace>(namespace: Of, tag: string): NamespaceMessages<Of> {
  return catalogues[matchLocale(tag)][namespace]
}
