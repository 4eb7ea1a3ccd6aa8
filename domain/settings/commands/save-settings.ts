import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError, type FieldErrors } from '@/platform/errors/app-error'
import { checkInput } from '@/platform/input/check-input'
import { fieldErrorsOf } from '@/platform/input/field-errors'
import { lockSettings } from '../lock-settings'
import { canChangeSettings, canChangeTipAccounts } from '../policy'
import { settingsKey } from '../read-stored'
import { type Settings, type TipJar, tipJarSchema } from '../schema'
import { type SettingsSection, settingsSections } from '../sections'
import { settingsTags } from '../tags'
import { readTipAccounts, sameTipAccounts } from '../tip-accounts'

/** Saves one section; what `input` leaves out stays as it is. Answers all settings as they now are. */
export async function saveSettings(actor: Actor, section: SettingsSection, input: Record<string, unknown>): Promise<Settings> {
  if (!canChangeSettings(actor)) throw new AppError('forbidden', message('errors.settingsForbidden'))
  return write(async (tx, unit) => {
    const before = await lockSettings(tx)
    const after =
      section === 'tipJar'
        ? { ...before, tipJar: changedTipJar(actor, before.tipJar, input) }
        : { ...before, ...read(section, before, input) }
    await tx.setting.update({ where: { key: settingsKey }, data: { value: JSON.stringify(after) } })
    await recordAudit(tx, actor, 'settings.save', { type: 'settings', id: section }, changes(section, before, after))
    unit.changed(settingsTags.all)
    return after
  })
}

function changedTipJar(actor: Actor, before: TipJar, input: Record<string, unknown>): TipJar {
  const jar = parse('tipJar', before, input)
  const typed = checkInput(tipJarSchema.shape.providers, input.providers ?? before.providers)
  const { accounts, errors } = readTipAccounts(typed.success ? typed.data : [])
  // Whoever has two things to put right hears of both.
  if (!jar.success || Object.keys(errors).length > 0) throw refused({ ...errors, ...(jar.success ? {} : fieldErrorsOf(jar.error)) })
  if (!canChangeTipAccounts(actor) && !sameTipAccounts(before.providers, accounts)) {
    throw new AppError('forbidden', message('errors.tipAccountsForbidden'))
  }
  return { ...(jar.data as TipJar), providers: accounts }
}

function parse(section: SettingsSection, before: object, input: Record<string, unknown>) {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  return checkInput<z.ZodType<object>>(settingsSections[section], { ...before, ...given })
}

function read(section: SettingsSection, before: object, input: Record<string, unknown>): object {
  const result = parse(section, before, input)
  if (!result.success) throw refused(fieldErrorsOf(result.error))
  return result.data
}

function refused(fieldErrors: FieldErrors): AppError {
  return new AppError('invalid', message('errors.settingsNotSaved'), { fieldErrors })
}

/** What changed, for the audit. Long texts are named, not copied. */
function changes(section: SettingsSection, before: Settings, after: Settings): Record<string, unknown> {
  if (section === 'tipJar') return { before: before.tipJar, after: after.tipJar }
  const fields = Object.keys(settingsSections[section].shape) as (keyof Settings)[]
  const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]))
  return Object.fromEntries(changed.map((field) => [field, field === 'about' ? 'changed' : { from: before[field], to: after[field] }]))
}
