'use client'

import { ruleSettings } from '@/domain/moderation/rule-settings'
import { commentPolicies, type Settings } from '@/domain/settings/schema'
import { MemberFields } from './member-fields'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

type RuleId = keyof typeof ruleSettings
type Policy = (typeof commentPolicies)[number]

const words: Record<Policy, { name: string; means: string }> = {
  open: { name: 'Everybody’s at once', means: 'Comments appear as they are posted. You can hide them afterwards.' },
  'hold-first': { name: 'Hold each person’s first', means: 'Once you have approved one, the next ones of that person appear at once.' },
  'hold-all': { name: 'Hold all', means: 'Every comment waits until you approve it.' },
  closed: { name: 'No new comments', means: 'What was written stays; nothing new is taken, under any essay.' },
}

const commentsOf = ({ commentPolicy, moderation }: Settings) => ({ commentPolicy, moderation })

export function CommentsForm({ settings }: { settings: Settings }) {
  const form = useSection('comments', 'Comments', settings, commentsOf)
  return (
    <SectionForm about="Readers need no account to comment." form={form}>
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
      {Object.entries(ruleSettings).map(([id, rule]) => (
        <MemberFields
          key={id}
          settings={rule}
          idPrefix={`comments-moderation-${id}`}
          namePrefix={`moderation.${id}`}
          values={form.values.moderation[id as RuleId]}
          errors={form.failure?.fieldErrors ?? {}}
          onChange={(part) =>
            form.change({ moderation: { ...form.values.moderation, [id]: { ...form.values.moderation[id as RuleId], ...part } } })
          }
        />
      ))}
    </SectionForm>
  )
}
