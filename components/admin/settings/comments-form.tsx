'use client'

import type { RuleEffects } from '@/domain/comments/queries/rule-effects'
import { threadSettings } from '@/domain/comments/thread-settings'
import type { FilterReport } from '@/domain/moderation/queries/filter-report'
import type { RuleEntry } from '@/domain/moderation/rule-list'
import { ruleSettings } from '@/domain/moderation/rule-settings'
import { commentPolicies, type Settings } from '@/domain/settings/schema'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { FilterTools } from './filter-tools'
import { MemberFields } from './member-fields'
import { RuleRow } from './rule-row'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

type Policy = (typeof commentPolicies)[number]

const words: Record<Policy, { name: string; means: string }> = {
  open: { name: 'Everybody’s at once', means: 'Comments appear as they are posted. You can hide them afterwards.' },
  'hold-first': { name: 'Hold each person’s first', means: 'Once you have approved one, the next ones of that person appear at once.' },
  'hold-all': { name: 'Hold all', means: 'Every comment waits until you approve it.' },
  closed: { name: 'No new comments', means: 'What was written stays; nothing new is taken, under any essay.' },
}

const commentsOf = ({ commentPolicy, thread, moderation, ruleSwitches }: Settings) => ({
  commentPolicy,
  thread,
  moderation,
  ruleSwitches,
})
const bySettings: Readonly<Record<string, MemberSettings>> = ruleSettings

interface Props {
  settings: Settings
  rules: readonly RuleEntry[]
  /** What they did lately, by their ids. */
  effects: Readonly<Record<string, RuleEffects>>
  filter: FilterReport
}

export function CommentsForm({ settings, rules, effects, filter }: Props) {
  const form = useSection('comments', 'Comments', settings, commentsOf)
  const { moderation, ruleSwitches } = form.values
  const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = moderation
  return (
    <SectionForm about="Readers need no account to comment, unless you say so." form={form}>
      <fieldset className="choices">
        <legend>What appears</legend>
        {commentPolicies.map((policy) => (
          <label key={policy} className="choice">
            <input
              type="radio"
              name="commentPolicy"
              value={policy}
              checked={form.values.commentPolicy === policy}
              onChange={() => form.change({ commentPolicy: policy })}
            />
            <span>
              <b>{words[policy].name}</b>
              <span className="small">{words[policy].means}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <MemberFields
        settings={threadSettings}
        idPrefix="comments-thread"
        namePrefix="thread"
        values={form.values.thread}
        errors={form.failure?.fieldErrors ?? {}}
        onChange={(part) => form.change({ thread: { ...form.values.thread, ...part } })}
      />
      <fieldset className="choices">
        <legend>Rules</legend>
        <p className="small">Asked in this order; the first that minds is heard. Those who work here pass the ones after their own.</p>
        <ul className="rules">
          {rules.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              isOn={ruleSwitches[rule.id] ?? rule.isOn}
              effects={effects[rule.id]}
              settings={bySettings[rule.id]}
              values={values[rule.id] ?? {}}
              errors={form.failure?.fieldErrors ?? {}}
              onSwitch={(isOn) => form.change({ ruleSwitches: { ...ruleSwitches, [rule.id]: isOn } })}
              onChange={(part) => form.change({ moderation: { ...moderation, [rule.id]: { ...values[rule.id], ...part } } })}
            >
              {rule.id === 'learned-filter' && <FilterTools report={filter} />}
            </RuleRow>
          ))}
        </ul>
      </fieldset>
    </SectionForm>
  )
}
