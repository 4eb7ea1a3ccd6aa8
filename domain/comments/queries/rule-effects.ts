import type { Actor } from '@/domain/accounts/types'
import { canChangeSettings } from '@/domain/settings/policy'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'

export const effectDays = 30

export interface RuleEffects {
  held: number
  refused: number
}

/** How many comments each rule held and refused in the last days, by the rules' ids; a rule that did nothing is not among them. */
export async function ruleEffects(actor: Actor): Promise<Record<string, RuleEffects>> {
  if (!canChangeSettings(actor)) throw new AppError('forbidden', message('errors.settingsForbidden'))
  const since = new Date(now().getTime() - effectDays * 86_400_000).toISOString().slice(0, 10)
  const counted = await db().ruleEffect.groupBy({ by: ['ruleId'], where: { day: { gt: since } }, _sum: { held: true, refused: true } })
  return Object.fromEntries(counted.map(({ ruleId, _sum }) => [ruleId, { held: _sum.held ?? 0, refused: _sum.refused ?? 0 }]))
}
