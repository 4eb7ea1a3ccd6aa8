import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { message } from '@/i18n/message'
import { commentWriters } from './comment-writers'

const count = (most: number) =>
  z
    .int(message('form.wholeNumber'))
    .min(0, message('form.noLessThan', { least: 0 }))
    .max(most, message('form.noMoreThan', { most }))

const schema = z.object({
  /** From whom comments are taken under essays that do not say otherwise. */
  writers: z.enum(commentWriters).default('anyone'),
  /** How long its writer may change a comment after posting it; 0: never. A day at most: what was answered must not say something else. */
  editMinutes: count(1_440).default(15),
  /** Threads close so many days after their essay was published; 0: never. */
  closeAfterDays: count(36_500).default(0),
  /** So many readers' reports hold a comment until a moderator has looked; 0: none do. */
  reportsToHold: count(100).default(3),
})

/** How the threads of the whole publication behave. One field here is one in the admin's form. */
export const threadSettings = {
  title: 'Threads',
  schema,
  fields: [
    {
      name: 'writers',
      label: 'Who may comment',
      hint: 'Under essays that do not say otherwise in the editor.',
      kind: 'choice',
      choices: [
        ['anyone', 'Anyone, with a name and no account'],
        ['signed-in', 'People who are signed in'],
        ['nobody', 'Nobody'],
      ],
    },
    {
      name: 'editMinutes',
      label: 'Minutes in which its writer may change a comment',
      hint: 'Counted from when it was posted. What is changed is marked as edited, and the rules are asked again. 0: never.',
      kind: 'number',
    },
    {
      name: 'closeAfterDays',
      label: 'Days after which a thread closes',
      hint: 'Counted from the day its essay was published, which may have days of its own. What was written stays. 0: threads stay open.',
      kind: 'number',
    },
    {
      name: 'reportsToHold',
      label: 'Reports that hold a comment',
      hint: 'So many readers have to report a comment before it waits for you to look. 0: reports never hold one; you still see them.',
      kind: 'number',
    },
  ],
} as const satisfies MemberSettings<typeof schema.shape>
