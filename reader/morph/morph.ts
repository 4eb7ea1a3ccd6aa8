import { load } from '../on-demand/load'

type Idiomorph = typeof import('./idiomorph').Idiomorph
type Rules = Parameters<Idiomorph['morph']>[2]

let idiomorph: Idiomorph | undefined

/** Fetches what `morph` needs, which most readers never do. Awaited by whatever reads an answer; asked for sooner where one is likely to come. */
export async function readyToMorph(): Promise<void> {
  idiomorph ??= (await load('morph').catch(() => null))?.Idiomorph
}

/**
 * Makes what stands in the page what the server has drawn, without losing focus or what is being typed. Where that could not be fetched, what was
 * drawn is simply put in its place: texts come back from their drafts.
 */
export function morph(here: Element, drawn: Element, rules?: Rules): void {
  if (idiomorph) idiomorph.morph(here, drawn, rules)
  else here.replaceChildren(...drawn.childNodes)
}
