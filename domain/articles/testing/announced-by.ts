import { onChanged } from '@/platform/changes/changes'

/** For tests: the tags that this work announced, sorted. */
export async function announcedBy(work: () => Promise<unknown>): Promise<string[]> {
  const heard = new Set<string>()
  const stop = onChanged((change) => {
    for (const tag of change.tags) heard.add(tag)
  })
  try {
    await work()
  } finally {
    stop()
  }
  return [...heard].sort()
}
