import type { ModerationRule } from './contract'

/** Those who would have to approve it are not made to wait for themselves. */
export const staff: ModerationRule = {
  id: 'staff',
  name: 'Those who work here',
  about: 'Their comments never wait.',
  standing: 'always',
  judge: ({ writer }) => (writer.isStaff ? { verdict: 'approve' } : undefined),
}
