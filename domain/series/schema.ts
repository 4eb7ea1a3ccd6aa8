import { z } from 'zod'
import { cleanLine, cleanText } from '@/domain/articles/clean-text'
import { slugify } from '@/domain/articles/slug'
import { textLimits } from '@/platform/text/text-limits'

const id = z.string('Which one is missing.').min(1, 'Which one is missing.').max(textLimits.id, 'There is no such one.')

const title = z
  .string('Text is expected here.')
  .transform(cleanLine)
  .pipe(z.string().max(textLimits.seriesTitle, `At most ${textLimits.seriesTitle} characters, please.`))

/** Puts an essay into the series of this name, which is made if there is none; an empty name takes it out. `part` left out: the last. */
export const placeInSeriesInput = z.object({
  articleId: id,
  series: title.refine((name) => name === '' || slugify(name) !== '', 'A name needs letters or figures.'),
  part: z
    .number('A whole number, like 2.')
    .int('A whole number, like 2.')
    .min(1, 'The first part is number 1.')
    .max(1_000, 'A series has at most a thousand parts.')
    .optional(),
})
export type PlaceInSeriesInput = z.input<typeof placeInSeriesInput>

export const editSeriesInput = z.object({
  id,
  title: title.refine((name) => slugify(name) !== '', 'A series needs a name of letters or figures.'),
  description: z
    .string('Text is expected here.')
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(textLimits.introduction, 'At most 5,000 characters, please.')),
})
export type EditSeriesInput = z.input<typeof editSeriesInput>

/** Puts one part before another place, counted from 1. */
export const moveSeriesPartInput = z.object({ id, articleId: id, part: z.number().int().min(1).max(1_000) })
export type MoveSeriesPartInput = z.input<typeof moveSeriesPartInput>

export const seriesIdInput = z.object({ id })
export type SeriesIdInput = z.input<typeof seriesIdInput>
