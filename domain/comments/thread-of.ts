import { listWriters } from '@/domain/accounts/queries/list-writers'
import { getSettings } from '@/domain/settings/queries/get-settings'
import type { ThreadSetting } from './badge-of'

/** What the comments under this essay are shown by. The settings are asked only where a comment is about a passage. */
export async function threadOf({ authorId }: { authorId: string }, rows: readonly { passage?: unknown }[]): Promise<ThreadSetting> {
  const about = rows.some(({ passage }) => passage != null)
  const [writers, showHistory] = await Promise.all([listWriters(), about ? getSettings().then((settings) => settings.showHistory) : false])
  return { authorId, writers, showHistory }
}
