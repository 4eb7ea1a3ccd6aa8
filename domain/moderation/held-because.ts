import { inEnglish } from '@/i18n/in-english'
import { message } from '@/i18n/message'

/** Why a comment waits, for those who moderate. Comments held by an earlier version have no reason: the rule's name then stands for it. */
export function heldBecause(ruleId: string, reason: string): string {
  const said = inEnglish(reason)
  // A key that this version does not know comes back as it is.
  return said !== '' && said !== reason ? said : inEnglish(message('moderation.byRule', { rule: ruleId }))
}
