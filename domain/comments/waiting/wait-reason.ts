import type { WaitReason } from '../types'

const byRule: Readonly<Record<string, WaitReason>> = {
  'too-many-links': 'links',
  flood: 'flood',
  reports: 'reports',
  'word-list': 'words',
  'account-age': 'account',
}

/** Why a comment waits, for its writer. Of a rule that looks for spam or for somebody blocked they are told that it waits, not how it knows. */
export function waitReason({ heldBy, heldReason }: { heldBy: string; heldReason: string }): WaitReason {
  if (heldBy === 'publication-policy') return heldReason.startsWith('moderation.firstComment') ? 'first' : 'all'
  return byRule[heldBy] ?? 'other'
}
