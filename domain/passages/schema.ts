import { z } from 'zod'
import { message } from '@/i18n/message'
import { contextLength, leastCharacters, leastWords, mostCharacters } from './passage-limits'
import { foldShownText } from './shown-text'

const notThere = message('passages.notThere')

const segmenters = {
  character: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
}

function isLongEnough(quote: string): boolean {
  const words = [...segmenters.word.segment(quote)].filter(({ isWordLike }) => isWordLike).length
  return words > 0 && (words >= leastWords || [...segmenters.character.segment(quote)].length >= leastCharacters)
}

const quote = z
  .string(notThere)
  // One character may be several units; a passage of many that are long is too long all the same.
  .max(mostCharacters * 8, message('passages.tooLong', { most: mostCharacters }))
  .transform(foldShownText)
  .pipe(
    z
      .string()
      .refine(isLongEnough, message('passages.tooShort', { least: leastCharacters }))
      .refine(
        (typed) => [...segmenters.character.segment(typed)].length <= mostCharacters,
        message('passages.tooLong', { most: mostCharacters }),
      ),
  )

// Whatever is wrong with these, nobody typed it: they are as if they were not there. Spaces at the inner ends count.
const beside = z
  .string()
  .max(contextLength * 64)
  .catch('')
  .default('')

/** A passage as it is sent: what it says, what stands beside it, and where. Only the first is needed; the essay itself says the rest. */
export const passageInput = z.object({
  quote,
  prefix: beside,
  suffix: beside,
  start: z.coerce.number().int().min(0).optional().catch(undefined),
})

/** A passage before it was checked. */
export interface PassageInput {
  quote?: string | undefined
  prefix?: string | undefined
  suffix?: string | undefined
  start?: string | number | undefined
}

/** The same as fields of a form, to be put among those of another one. */
export const passageFields = {
  quote: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: z.union([z.string(), z.number()]).optional(),
}

/** The passage that a form was sent with; undefined where it is about none. */
export function passageOf({ quote, prefix, suffix, start }: PassageInput): PassageInput | undefined {
  return quote === undefined || quote.trim() === '' ? undefined : { quote, prefix, suffix, start }
}
