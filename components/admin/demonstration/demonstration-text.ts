import type { Demonstration } from '@/domain/demonstration/types'

/** What readers see of it now. */
export function demonstrationText({ essays, comments }: Demonstration): string {
  const counted = [`${essays} ${essays === 1 ? 'essay' : 'essays'}`, `${comments} ${comments === 1 ? 'comment' : 'comments'}`]
  return `Readers see the demonstration: ${counted.join(' and ')} by people who do not exist.`
}
