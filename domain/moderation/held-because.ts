import { moderationRules } from './rules/registry'

/** Why a comment waits, for the admin: in the words of the rule that held it, or its name where the rule is gone. */
export function heldBecause(ruleId: string): string {
  return moderationRules.find(({ id }) => id === ruleId)?.holdsBecause ?? `Held by the rule “${ruleId}”`
}
