import type { Actor } from '@/domain/accounts/types'
import { canChangeSettings } from '@/domain/settings/policy'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { readFilterState } from '../filter/read-model'

/** What the filter has learned, whole, as a file that says what it is. */
export interface FilterExport {
  format: 'broadside-filter'
  version: 1
  ham: number
  spam: number
  /** In how many approved and in how many deleted comments each stood. */
  tokens: Record<string, [ham: number, spam: number]>
}

export async function exportFilter(actor: Actor): Promise<FilterExport> {
  if (!canChangeSettings(actor)) throw new AppError('forbidden', message('errors.settingsForbidden'))
  const [{ ham, spam }, rows] = await Promise.all([
    readFilterState(),
    db().filterToken.findMany({ where: { OR: [{ ham: { gt: 0 } }, { spam: { gt: 0 } }] }, orderBy: { token: 'asc' } }),
  ])
  const tokens = Object.fromEntries(rows.map(({ token, ...counts }): [string, [number, number]] => [token, [counts.ham, counts.spam]]))
  return { format: 'broadside-filter', version: 1, ham, spam, tokens }
}
