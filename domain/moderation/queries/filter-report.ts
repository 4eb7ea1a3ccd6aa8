import type { Actor } from '@/domain/accounts/types'
import { canChangeSettings } from '@/domain/settings/policy'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { leastLearned } from '../filter/find-spam-score'
import { readFilterState } from '../filter/read-model'

/** How far the filter has come. */
export interface FilterReport {
  ham: number
  spam: number
  /** Of each it needs so many before it speaks. */
  least: number
}

export async function filterReport(actor: Actor): Promise<FilterReport> {
  if (!canChangeSettings(actor)) throw new AppError('forbidden', message('errors.settingsForbidden'))
  const { ham, spam } = await readFilterState()
  return { ham, spam, least: leastLearned }
}
