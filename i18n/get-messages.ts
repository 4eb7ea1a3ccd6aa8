import { catalogues } from './catalogues'
import type { Catalogue, Namespace, NamespaceMessages } from './contract'
import { matchLanguage } from './match-locale'

/** An area as it is written down, for browser code, which fills it by `fillIn`. For the areas `tips` and `reader`: they hold nothing but {values}. */
export function textsOf<Of extends Namespace>(area: Of, tag: string): NamespaceMessages<Of> {
  const catalogue: Catalogue = catalogues[matchLanguage(tag)]
  return catalogue[area]
}
