import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { accountAgeSettings } from './rules/account-age/settings'
import { blockedSettings } from './rules/blocked/settings'
import { learnedFilterSettings } from './rules/learned-filter/settings'
import { proofOfWorkSettings } from './rules/proof-of-work/settings'
import { tooFastSettings } from './rules/too-fast/settings'
import { tooManyLinksSettings } from './rules/too-many-links/settings'
import { wordListSettings } from './rules/word-list/settings'

/** The settings of the rules that have some, by their ids. Apart from the rules, which look things up: forms and schemas load this alone. */
export const ruleSettings = {
  blocked: blockedSettings,
  'word-list': wordListSettings,
  'too-many-links': tooManyLinksSettings,
  'account-age': accountAgeSettings,
  'too-fast': tooFastSettings,
  'proof-of-work': proofOfWorkSettings,
  'learned-filter': learnedFilterSettings,
} as const

type Members = typeof ruleSettings
type Shape = { [Id in keyof Members]: z.ZodPrefault<Members[Id]['schema']> }

/** All of them as one part of the publication's settings. */
export const ruleSettingsSchema: z.ZodObject<Shape> = z.object(
  Object.fromEntries(Object.entries<MemberSettings>(ruleSettings).map(([id, { schema }]) => [id, schema.prefault({})])) as Shape,
)

export type RuleSettings = z.infer<typeof ruleSettingsSchema>
