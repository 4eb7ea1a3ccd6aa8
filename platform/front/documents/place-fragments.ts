import { type Exchange, exchangeStorage, type FragmentSource } from '../../exchange/exchange'
import type { Place } from './rewrite'
import type { Shell } from './shell-cache'

/** HTML of what a part made. */
export type RenderFragment = (element: unknown) => string

type Page = Pick<Shell, 'body' | 'places'>

/** Makes the chosen parts within an exchange, which hears what they read, and puts them in their places. The others keep theirs. */
export async function placeFragments(
  { body, places }: Page,
  parts: Shell['parts'],
  chosen: (part: FragmentSource) => boolean,
  exchange: Exchange,
  renderFragment: RenderFragment | undefined,
): Promise<Page> {
  if (!renderFragment) return { body, places }
  const render = async ({ part: number }: Place) => {
    const part = parts[number]
    return part && chosen(part) ? Buffer.from(renderFragment(await part.make())) : undefined
  }
  const made = await exchangeStorage.run(exchange, () => Promise.all(places.map(render)))
  const pieces: Buffer[] = []
  const left: Place[] = []
  let done = 0
  let grown = 0
  for (const [index, place] of places.entries()) {
    const html = made[index]
    if (!html) {
      left.push({ ...place, at: place.at + grown })
      continue
    }
    pieces.push(body.subarray(done, place.at), html)
    done = place.at
    grown += html.length
  }
  return { body: Buffer.concat([...pieces, body.subarray(done)]), places: left }
}
