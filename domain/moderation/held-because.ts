import { inEnglish } from '@/i18n/in-english'
import { type Message, message } from '@/i18n/message'

/** Why a comment waits, for those who moderate, as it can be said in any language. An earlier version may have left no reason, or one that this version cannot say: the rule's name then stands for it. */
export function reasonToSay(ruleId: string, reason: string): Message {
  // A key that is not known, or one without a value that it needs, comes back as it is.
  return reason !== '' && inEnglish(reason) !== reason ? (reason as Message) : message('moderation.byRule', { rule: ruleId })
}

/** The same in English. */
export function heldBecause(ruleId: string, reason: string): string {
  return inEnglish(reasonToSay(ruleId, reason))
}
