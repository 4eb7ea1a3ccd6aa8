import type { ModerationRule } from './rules/contract'

/** What the owner has chosen, by the rules' ids; a rule that is not named stands as it says itself. */
export type RuleSwitches = Readonly<Record<string, boolean>>

/** Whether a rule is asked at all. */
export function isAsked({ id, standing }: Pick<ModerationRule, 'id' | 'standing'>, switches: RuleSwitches): boolean {
  return standing === 'always' || (switches[id] ?? standing === 'on')
}
