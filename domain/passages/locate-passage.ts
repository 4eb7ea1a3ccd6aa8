import type { z } from 'zod'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { type SearchedText, searchedText } from './anchor/anchor-passage'
import { foldCharacters, unfolded } from './anchor/fold-characters'
import { leastDistance } from './anchor/near-places'
import { contextLength } from './passage-limits'
import type { passageInput } from './schema'
import { foldShownText } from './shown-text'
import type { PassageSelector, TextRange } from './types'

/**
 * Where the passage that was sent stands in this text, by what the text itself says: quotation marks, case and accents may be written
 * otherwise, the characters may not. Of several places the one between these neighbours. Throws, beside the field, for what does not stand
 * there, and for what stands in several places alike.
 */
export function locatePassage(text: string, sent: z.output<typeof passageInput>): PassageSelector {
  const searched = searchedText(text)
  const found = placesOf(searched, sent.quote)
  if (found.length === 0) throw refused('notThere')
  const place = found.length === 1 ? found[0] : likeliest(searched, found, sent)
  if (!place) throw refused('severalTimes')
  return selectorAt(searched, place)
}

function refused(reason: 'notThere' | 'severalTimes'): AppError {
  const key = message(`passages.${reason}`)
  return new AppError('invalid', key, { fieldErrors: { quote: key } })
}

function placesOf({ text, folded }: SearchedText, quote: string): TextRange[] {
  const sought = foldCharacters(quote).text
  const places: TextRange[] = []
  for (let at = folded.text.indexOf(sought); at !== -1; at = folded.text.indexOf(sought, at + 1)) {
    const range = unfolded(text, folded, at, at + sought.length)
    if (range) places.push(range)
  }
  return places
}

/** The place of which more of the neighbours is the same than of any other. */
function likeliest({ text }: SearchedText, places: readonly TextRange[], { prefix, suffix }: { prefix: string; suffix: string }) {
  const [before, after] = [characters(prefix), characters(suffix)]
  const rated = places
    .map((place) => ({
      place,
      alike:
        alikeFrom([...characters(text.slice(Math.max(place.start - 200, 0), place.start))].reverse(), [...before].reverse()) +
        alikeFrom([...characters(text.slice(place.end, place.end + 200))], [...after]),
    }))
    .sort((one, other) => other.alike - one.alike)
  const [best, next] = rated
  return best && next && best.alike > next.alike ? best.place : undefined
}

/** Neighbours without white space: a script and a form do not cut them alike. */
const characters = (text: string) => foldCharacters(foldShownText(text)).text.replaceAll(' ', '')

function alikeFrom(one: readonly string[], other: readonly string[]): number {
  const differ = other.findIndex((character, at) => character !== one[at])
  return differ === -1 ? other.length : differ
}

/** All that is kept of a passage that stands here, as the text has it. */
export function selectorAt({ text }: SearchedText, { start, end }: TextRange): PassageSelector {
  const quote = text.slice(start, end)
  const sought = foldCharacters(quote).text
  const outside = [text.slice(0, start), text.slice(end)].map((part) => foldCharacters(part).text)
  const most = Math.ceil(sought.length / 2)
  const rival = Math.min(...outside.map((part) => leastDistance(part, sought, most)))
  return {
    ...{ quote, start, end, rival },
    prefix: text.slice(Math.max(start - contextLength, 0), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, ''),
  }
}
