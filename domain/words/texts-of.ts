import type { Area, AreaWords, Catalogue } from './languages/contract'
import { catalogues } from './languages/registry'
import { matchLanguage } from './match-language'

/** An area as it is written down, for browser code, which fills it by `fillIn`. For the areas `tips` and `reader`: they hold nothing but {values}. */
export function textsOf<Of extends Area>(area: Of, tag: string): AreaWords<Of> {
  const catalogue: Catalogue = catalogues[matchLanguage(tag)]
  return catalogue[area]
}
