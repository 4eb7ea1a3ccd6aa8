import { z } from 'zod'
import { type RuleSettings, ruleSettings } from '@/domain/moderation/rule-settings'
import { inEnglish } from '@/i18n/in-english'
import { logFor } from '@/platform/log/logger'
import { type Settings, settingsSchema, type TipJar, tipJarSchema } from './schema'

/** The one row that holds the publication's settings. */
export const settingsKey = 'publication'

// Every page and every comment reads the settings; checking them anew cost a tenth of a comment's processor time.
let last: { value: string | undefined; settings: Settings } | undefined

/**
 * Reads stored JSON text: a field that is missing, unknown or broken becomes its default and is logged, so no row stops
 * the site. The same text gives the same settings again, frozen, since callers share them.
 */
export function readStoredSettings(value: string | undefined): Readonly<Settings> {
  if (last === undefined || last.value !== value) last = { value, settings: deepFreeze(readAnew(value)) }
  return last.settings
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}

function readAnew(value: string | undefined): Settings {
  const stored = parseObject(value)
  const tipJar = readFields<TipJar>(tipJarSchema.shape, parsedObject(stored.tipJar), 'tipJar.')
  const moderation = readRuleSettings(parsedObject(stored.moderation))
  const { tipJar: _, moderation: __, ...shape } = settingsSchema.shape
  return { ...readFields<Omit<Settings, 'tipJar' | 'moderation'>>(shape, stored, ''), tipJar, moderation }
}

/** Field by field as all others: one that is broken costs its rule nothing else. */
function readRuleSettings(stored: Record<string, unknown>): RuleSettings {
  const read = Object.entries(ruleSettings).map(([id, { schema }]) => [
    id,
    readFields<object>(schema.shape, parsedObject(stored[id]), `moderation.${id}.`),
  ])
  return Object.fromEntries(read)
}

function readFields<T extends object>(shape: Record<string, z.ZodType>, stored: Record<string, unknown>, prefix: string): T {
  const fields = Object.entries(shape).map(([field, schema]) => [field, readField(schema, stored[field], prefix + field)])
  return Object.fromEntries(fields)
}

function readField(schema: z.ZodType, stored: unknown, field: string): unknown {
  const read = schema.safeParse(stored)
  if (read.success) return read.data
  logFor('settings').warn(
    { field, problem: inEnglish(z.flattenError(read.error).formErrors[0] ?? 'nested') },
    'a stored setting is broken: its default holds',
  )
  return schema.parse(undefined)
}

function parseObject(value: string | undefined): Record<string, unknown> {
  if (value === undefined) return {}
  try {
    return parsedObject(JSON.parse(value))
  } catch {
    logFor('settings').warn({ key: settingsKey }, 'the stored settings are not JSON: the defaults hold')
    return {}
  }
}

function parsedObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
