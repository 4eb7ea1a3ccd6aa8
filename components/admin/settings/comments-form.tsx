'use client'

import { commentPolicies, type Settings } from '@/domain/settings/schema'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

type Policy = (typeof commentPolicies)[number]

const words: Record<Policy, { name: string; means: string }> = {
  open: { name: 'Everybody’s at once', means: 'Comments appear as they are posted. You can hide them afterwards.' },
  'hold-first': { name: 'Hold each person’s first', means: 'Once you have approved one, the next ones of that person appear at once.' },
  'hold-all': { name: 'Hold all', means: 'Every comment waits until you approve it.' },
  closed: { name: 'No new comments', means: 'What was written stays; nothing new is taken, under any essay.' },
}

const policyOf = ({ commentPolicy }: Settings) => ({ commentPolicy })

export function CommentsForm({ settings }: { settings: Settings }) {
  const form = useSection('comments', 'Comments', settings, policyOf)
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
    </SectionForm>
  )
}
