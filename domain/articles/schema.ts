import { z } from 'zod'
import { mostSlowMinutes } from '@/domain/comments/slow/most-slow-minutes'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { documentSchema, partialDateSchema } from '../document/document'
import { cleanLine } from './clean-text'
import { slugify } from './slug'
import { articleStatuses } from './types'

const line = (max: number) =>
  z
    .string(message('form.textExpected'))
    .transform(cleanLine)
    .pipe(z.string().max(max, message('form.atMost', { most: max })))

const articleId = z
  .string(message('errors.sayWhichEssay'))
  .min(1, message('errors.sayWhichEssay'))
  .max(textLimits.id, message('errors.noSuchEssay'))
const version = z.number(message('errors.versionNeeded')).int(message('form.wholeNumber')).positive(message('errors.versionNeeded'))

/** Typed by hand, so forgiving: 'The Ferry' becomes the-ferry; refused only if no letter is left. */
export const slugSchema = z
  .string(message('form.textExpected'))
  .max(textLimits.slug, message('errors.addressTooLong'))
  .transform(slugify)
  .pipe(z.string().min(1, message('errors.addressNeedsLetters')))

/** BCP 47, in its canonical spelling. Empty: the publication's language. */
export const languageSchema = z
  .string(message('form.textExpected'))
  .trim()
  .max(textLimits.language, message('form.languageCode'))
  .transform((code, context) => {
    try {
      return code === '' ? '' : (Intl.getCanonicalLocales(code)[0] ?? '')
    } catch {
      context.issues.push({ code: 'custom', message: message('form.languageCode'), input: code })
      return z.NEVER
    }
  })

const mostTags = 12

function withoutRepetitions(names: string[]): string[] {
  const slugs = names.map(slugify)
  return names.filter((_, index) => slugs[index] !== '' && slugs.indexOf(slugs[index] ?? '') === index)
}

/** As typed; empty ones and repetitions are dropped, whatever their capitals and accents. */
export const tagNamesSchema = z
  .array(line(textLimits.tag), message('errors.tagsExpected'))
  .transform(withoutRepetitions)
  .pipe(z.array(z.string()).max(mostTags, message('errors.tooManyTags', { most: mostTags })))

const words = {
  title: line(textLimits.title),
  standfirst: line(textLimits.standfirst),
  body: documentSchema,
  language: languageSchema,
  writtenOn: partialDateSchema,
  dropCap: z.boolean(message('form.yesOrNo')),
  tags: tagNamesSchema,
}

/** For actions that take no input. */
export const noInput = z.object({})

/** Everything has its default: a new essay may be empty. `authorId` is for editors who begin one for somebody else. */
export const createArticleInput = z
  .object({ ...words, slug: slugSchema, commentsOpen: z.boolean(), authorId: z.string().min(1).max(textLimits.id) })
  .partial()
export type CreateArticleInput = z.input<typeof createArticleInput>

/** The whole working copy, and the version it was made from. */
export const saveArticleInput = z.object({ id: articleId, version, ...words })
export type SaveArticleInput = z.input<typeof saveArticleInput>

export const changeSlugInput = z.object({ id: articleId, slug: slugSchema })
export type ChangeSlugInput = z.input<typeof changeSlugInput>

/** `version` is what the author saw when deciding; `reason` is one line for the history. */
export const publishArticleInput = z.object({ id: articleId, version, reason: line(textLimits.reason).default('') })
export type PublishArticleInput = z.input<typeof publishArticleInput>

/** For unpublish, delete and restore. */
export const articleIdInput = z.object({ id: articleId })
export type ArticleIdInput = z.input<typeof articleIdInput>

export const setFeaturedInput = z.object({ id: articleId, featured: z.boolean(message('form.yesOrNo')) })
export type SetFeaturedInput = z.input<typeof setFeaturedInput>

export const setCommentsOpenInput = z.object({ id: articleId, commentsOpen: z.boolean(message('form.yesOrNo')) })
export type SetCommentsOpenInput = z.input<typeof setCommentsOpenInput>

const count = (most: number) =>
  z
    .int(message('form.wholeNumber'))
    .min(0, message('form.noLessThan', { least: 0 }))
    .max(most, message('form.noMoreThan', { most }))

/** What an essay says of its own thread; what is left out stays. `commentWriters` is empty where the publication's word holds. */
export const setThreadRulesInput = z.object({
  id: articleId,
  commentWriters: z.enum(['', 'anyone', 'signed-in']).exactOptional(),
  closeAfterDays: count(36_500).nullable().exactOptional(),
  slowMinutes: count(mostSlowMinutes).exactOptional(),
})
export const setSlowModeInput = z.object({ id: articleId, slowMinutes: count(mostSlowMinutes) })
export type SetSlowModeInput = z.input<typeof setSlowModeInput>

export type SetThreadRulesInput = z.input<typeof setThreadRulesInput>

/** Hides a past revision from readers, or shows it to them again. */
export const setRevisionHiddenInput = z.object({
  id: articleId,
  number: z.number(message('errors.sayWhichRevision')).int().positive(),
  hidden: z.boolean(message('form.yesOrNo')),
})
export type SetRevisionHiddenInput = z.input<typeof setRevisionHiddenInput>

const pastId = z
  .string(message('errors.sayWhichState'))
  .min(1, message('errors.sayWhichState'))
  .max(textLimits.id, message('errors.noSuchState'))

/** `pastId` names a revision, or a working copy that was saved as a snapshot. */
export const compareWithWorkingCopyInput = z.object({
  id: articleId,
  pastId,
  page: z.number(message('errors.sayWhichPage')).int().min(1).max(10_000).default(1),
})
export type CompareWithWorkingCopyInput = z.input<typeof compareWithWorkingCopyInput>

export const restoreRevisionInput = z.object({ id: articleId, version, pastId })
export type RestoreRevisionInput = z.input<typeof restoreRevisionInput>

/** The admin's list, as its address says it: what cannot be read there means the default, never an error. */
export const adminFilterSchema = z.object({
  status: z.enum([...articleStatuses, 'deleted', 'all']).catch('all'),
  text: z.string().max(textLimits.filter).transform(cleanLine).catch(''),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})
export type AdminFilter = Partial<z.output<typeof adminFilterSchema>>
