import { isAsked, type RuleSwitches } from './is-asked'
import type { ModerationRule } from './rules/contract'
import { moderationRules } from './rules/registry'

/** A rule as the settings list it. */
export interface RuleEntry extends Pick<ModerationRule, 'id' | 'name' | 'about' | 'standing'> {
  isOn: boolean
}

/** All rules, in the order in which they are asked. For pages made on the server: it knows rules that look things up. */
export function ruleList(switches: RuleSwitches): RuleEntry[] {
  return moderationRules.map(({ id, name, about, standing }) => ({ id, name, about, standing, isOn: isAsked({ id, standing }, switches) }))
}
