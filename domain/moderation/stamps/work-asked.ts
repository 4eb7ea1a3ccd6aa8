import type { Settings } from '@/domain/settings/schema'
import { isAsked } from '../is-asked'
import { proofOfWork } from '../rules/proof-of-work/rule'

/** How much work a form's browser is asked for, in bits; 0 where nobody asks. */
export function workAsked({ ruleSwitches, moderation }: Pick<Settings, 'ruleSwitches' | 'moderation'>): number {
  return isAsked(proofOfWork, ruleSwitches) ? moderation['proof-of-work'].bits : 0
}
