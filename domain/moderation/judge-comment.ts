import { message } from '@/i18n/message'
import { logFor } from '@/platform/log/logger'
import { type Deadline, startDeadline, TimeIsOver } from './deadline'
import { isAsked, type RuleSwitches } from './is-asked'
import type { Answer, ModerationContext, ModerationRule, Verdict } from './rules/contract'
import { moderationRules } from './rules/registry'

/** What the rules came to; `rule` is the one that spoke, empty if all were silent and the comment may appear. */
export type Judgement = Verdict & { rule: string }

interface Judging {
  rules?: readonly ModerationRule[]
  /** By the rules' ids; a rule that finds none of its own has its defaults. */
  settings?: Readonly<Record<string, object>>
  /** Which rules are switched on or off. */
  switches?: RuleSwitches
  /** What all rules together have: somebody waits for the answer. */
  timeoutMs?: number
}

/** Asks the rules in their order. A comment that no rule minds is approved. Never inside a transaction: a rule may wait for another server. */
export async function judgeComment(
  context: Omit<ModerationContext, 'signal'>,
  { rules = moderationRules, settings = {}, switches = {}, timeoutMs = 5_000 }: Judging = {},
): Promise<Judgement> {
  const deadline = startDeadline(timeoutMs)
  try {
    for (const rule of rules) {
      if (!isAsked(rule, switches)) continue
      const answer = await ask(rule, { ...context, signal: deadline.signal }, settings[rule.id], deadline)
      if (answer) return { ...answer, rule: rule.id }
    }
    return { verdict: 'approve', rule: '' }
  } finally {
    deadline.end()
  }
}

/** A rule that cannot say what it thinks loses nobody's comment, and lets none through. */
async function ask(rule: ModerationRule, context: ModerationContext, settings: object | undefined, deadline: Deadline): Promise<Answer> {
  try {
    return await deadline.orOver(rule.judge(context, settings ?? rule.settings?.schema.parse({}) ?? {}))
  } catch (error) {
    const isOver = error instanceof TimeIsOver
    const what = isOver ? 'a moderation rule took too long: the comment is held' : 'a moderation rule failed: the comment is held'
    logFor('comments').warn({ rule: rule.id, article: context.article.id, ...(isOver ? {} : { error }) }, what)
    return { verdict: 'hold', reason: message(isOver ? 'moderation.ruleTooSlow' : 'moderation.ruleFailed', { rule: rule.id }) }
  }
}
