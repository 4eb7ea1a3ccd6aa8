import { z } from 'zod'
import { cleanLine, cleanText } from '@/domain/articles/clean-text'
import { slugify } from '@/domain/articles/slug'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'

const id = z
  .string(message('errors.sayWhichSeries'))
  .min(1, message('errors.sayWhichSeries'))
  .max(textLimits.id, message('errors.noSuchSeries'))

const articleId = z
  .string(message('errors.sayWhichEssay'))
  .min(1, message('errors.sayWhichEssay'))
  .max(textLimits.id, message('errors.noSuchEssay'))

const mostParts = 1_000

const title = z
  .string(message('form.textExpected'))
  .transform(cleanLine)
  .pipe(z.string().max(textLimits.seriesTitle, message('form.atMost', { most: textLimits.seriesTitle })))

/** Puts an essay into the series of this name, which is made if there is none; an empty name takes it out. `part` left out: the last. */
export const placeInSeriesInput = z.object({
  articleId,
  series: title.refine((name) => name === '' || slugify(name) !== '', message('errors.seriesNeedsName')),
  part: z
    .number(message('form.wholeNumber'))
    .int(message('form.wholeNumber'))
    .min(1, message('errors.partsFromOne'))
    .max(mostParts, message('errors.tooManyParts', { most: mostParts }))
    .optional(),
})
export type PlaceInSeriesInput = z.input<typeof placeInSeriesInput>

export const editSeriesInput = z.object({
  id,
  title: title.refine((name) => slugify(name) !== '', message('errors.seriesNeedsName')),
  description: z
    .string(message('form.textExpected'))
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(textLimits.introduction, message('form.atMost', { most: textLimits.introduction }))),
})
export type EditSeriesInput = z.input<typeof editSeriesInput>

/** Puts one part before another place, counted from 1. */
export const moveSeriesPartInput = z.object({ id, articleId, part: z.number().int().min(1).max(mostParts) })
export type MoveSeriesPartInput = z.input<typeof moveSeriesPartInput>

export const seriesIdInput = z.object({ id })
export type SeriesIdInput = z.input<typeof seriesIdInput>
