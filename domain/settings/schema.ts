import { z } from 'zod'
import { threadSettings } from '@/domain/comments/thread-settings'
import { ruleSettingsSchema } from '@/domain/moderation/rule-settings'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { licenceIds } from './licences'

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, message('form.atMost', { most: max }))

/** True of a BCP 47 tag. */
export function isLanguage(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function canonicalLanguage(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag
}

/** True of an IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    return false
  }
}

/** Who may comment and what waits: 'open' publishes at once, 'hold-first' holds each person's first, 'hold-all' holds all. */
export const commentPolicies = ['open', 'hold-first', 'hold-all', 'closed'] as const

const wholeNumbers = message('form.wholeNumbers')
const mostAmount = 10_000
const mostAmounts = 4
const mostProviders = 6
const mostPicked = 24

export const tipJarSchema = z.object({
  enabled: z.boolean().default(false),
  /** Empty: what a jar is called in the publication's language. */
  title: line(textLimits.name).default(''),
  /** The author's own words. Plain text. */
  text: line(textLimits.jarText).default(''),
  /** Whole units of `currency`, shown as buttons for providers that take an amount in their address. */
  amounts: z
    .array(
      z
        .number(wholeNumbers)
        .int(wholeNumbers)
        .positive(message('form.moreThanNothing'))
        .max(mostAmount, message('form.noMoreThan', { most: mostAmount })),
    )
    .max(mostAmounts, message('settings.tooManyAmounts', { most: mostAmounts }))
    .default([3, 5, 10]),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, message('settings.currency'))
    .default('EUR'),
  /** In the order shown; the first is the way in. `account` is read by domain/tips/providers/<id>/provider.ts. */
  providers: z
    .array(
      z.object({ id: z.string().max(textLimits.id), account: line(textLimits.tipAccount), label: line(textLimits.tipLabel).default('') }),
    )
    .max(mostProviders, message('settings.tooManyProviders', { most: mostProviders }))
    .default([]),
})

/** The page for those who come for the first time. There is none until an essay is picked for it. */
export const startSchema = z.object({
  /** Markdown. */
  intro: z
    .string()
    .trim()
    .max(textLimits.introduction, message('form.atMost', { most: textLimits.introduction }))
    .default(''),
  /** In the order shown. */
  articleIds: z
    .array(z.string().min(1).max(40))
    .transform((ids) => [...new Set(ids)])
    .pipe(z.array(z.string()).max(mostPicked, message('settings.tooManyPicked', { most: mostPicked })))
    .default([]),
})

/** Everything the owner may set. Each field has its default, so an empty row is a working publication. */
export const settingsSchema = z.object({
  name: line(textLimits.name).min(1, message('settings.nameNeeded')).default('Broadside'),
  tagline: line(textLimits.tagline).default(''),
  description: line(textLimits.description).default(''),
  /** Markdown. */
  about: z
    .string()
    .max(textLimits.about, message('form.atMost', { most: textLimits.about }))
    .default(''),
  /** Year, shown in the masthead. Empty: not said. */
  established: z
    .string()
    .regex(/^(\d{4})?$/, message('settings.year'))
    .default(''),
  /** BCP 47. */
  language: line(textLimits.language).refine(isLanguage, message('form.languageCode')).transform(canonicalLanguage).default('en'),
  /** IANA name; dates are shown in it. */
  timeZone: line(textLimits.timeZone).refine(isTimeZone, message('settings.timeZone')).default('UTC'),
  /** Readers may see what an essay said before it was changed. */
  showHistory: z.boolean().default(true),
  /** What others may do with the essays; it stands under each and in every copy. */
  licence: z.enum(licenceIds, message('settings.licence')).default('all-rights-reserved'),
  /** #rrggbb in lower case: what is alive on the page. Empty: our vermilion. What is shown is readableAccent() of it. */
  accent: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^(#[0-9a-f]{6})?$/, message('settings.accent'))
    .default(''),
  commentPolicy: z.enum(commentPolicies).default('hold-first'),
  /** How threads behave: what each says is in domain/comments/thread-settings.ts. */
  thread: threadSettings.schema.prefault({}),
  /** Of each moderation rule that has some: what it says is in its own settings.ts. */
  moderation: ruleSettingsSchema.prefault({}),
  /** Moderation rules that were switched on or off, by their ids; the others stand as they say themselves. */
  ruleSwitches: z.record(z.string().max(textLimits.id), z.boolean()).default({}),
  start: startSchema.prefault({}),
  tipJar: tipJarSchema.prefault({}),
})

export type Settings = z.infer<typeof settingsSchema>
export type TipJar = z.infer<typeof tipJarSchema>
