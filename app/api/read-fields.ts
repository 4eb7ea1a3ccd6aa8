import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'

/** What a public write was sent: a form's fields, or a JSON object. */
export interface SentFields {
  asForm: boolean
  fields: Record<string, unknown>
}

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** True when the body says that it is a form. A refused form is shown again; refused JSON is answered as JSON. */
export function isForm(request: Request): boolean {
  return formTypes.includes(mediaType(request))
}

/** Reads the body of a public write. The front has limited its size. Throws 'wrong-type' or 'malformed'. */
export async function readFields(request: Request): Promise<SentFields> {
  if (isForm(request)) return { asForm: true, fields: await readForm(request) }
  if (mediaType(request) === 'application/json') return { asForm: false, fields: await readJson(request) }
  throw new AppError('wrong-type', message('form.wrongType'))
}

function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

async function readForm(request: Request): Promise<Record<string, unknown>> {
  const form = await request.formData().catch((cause: unknown) => {
    throw new AppError('malformed', message('form.unreadable'), { cause })
  })
  const fields = new Map<string, string>()
  for (const [name, value] of form) {
    if (typeof value !== 'string') throw new AppError('malformed', message('form.noFiles'))
    // Two values under one name: whichever is taken, something in front of us may have looked at the other.
    if (fields.has(name)) throw new AppError('malformed', message('form.sentTwice', { name: name.slice(0, 40) }))
    fields.set(name, value.replaceAll('\r\n', '\n'))
  }
  return cleaned(Object.fromEntries(fields))
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch((cause: unknown) => {
    throw new AppError('malformed', message('form.notJson'), { cause })
  })
  if (!isRecord(body)) throw new AppError('malformed', message('form.notObject'))
  return cleaned(body)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Names that mean something to JavaScript itself are no fields of ours. */
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

/** Lists and objects inside each other. No field of ours holds as many; thousands would exhaust the stack of whoever looks into them. */
const deepest = 20

function cleaned(fields: Record<string, unknown>, depth = 1): Record<string, unknown> {
  const own = Object.entries(fields).filter(([name]) => !reserved.has(name))
  return Object.fromEntries(own.map(([name, value]) => [name, cleanValue(value, depth)]))
}

/** PostgreSQL stores no NUL, and half a surrogate pair is no text; both are dropped before anything is checked. */
function cleanValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
  if (typeof value !== 'object' || value === null) return value
  if (depth === deepest) throw new AppError('malformed', message('form.tooDeep'))
  return Array.isArray(value) ? value.map((each) => cleanValue(each, depth + 1)) : cleaned(value as Record<string, unknown>, depth + 1)
}
