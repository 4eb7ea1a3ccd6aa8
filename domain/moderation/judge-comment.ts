import type { ModerationContext, ModerationRule, Verdict } from './rules/contract'
import { moderationRules } from './rules/registry'

/** What the rules came to; `rule` is the one that spoke, empty if all were silent and the comment may appear. */
export type Judgement = Verdict & { rule: string }

/** Asks the rules in their order. A comment that no rule minds is approved. */
export function judgeComment(context: ModerationContext, rules: readonly ModerationRule[] = moderationRules): Judgement {
  for (const rule of rules) {
    const verdict = rule.judge(context)
    if (verdict) return { ...verdict, rule: rule.id }
  }
  return { verdict: 'approve', rule: '' }
}
