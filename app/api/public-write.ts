import type { z } from 'zod'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { type AnswerCookie, parseCookies, serialiseCookie } from '@/platform/auth/cookies'
import { browserId, deviceCookieName } from '@/platform/auth/device-cookie'

import { presentError } from '@/platform/errors/present'
import { parseInput } from '@/platform/input/parse-input'
import { addressKey, limitRate, type RateRule } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'
import { isForm, readFields } from './read-fields'
import { refuse } from './refuse'
import { visitorTranslator } from './visitor-translator'

/** What a public write is run with: everything checked but what only the command can check. */
export interface PublicWriteCall<Input, Params> {
  input: Input
  actor: UserActor | VisitorActor
  params: Params
  request: Request
  /** A form is answered by a page, JSON by JSON. */
  asForm: boolean
}

/** What a public write answers: a form goes to `location` by 303, JSON gets `data` under `status` (200 if not said). */
export interface PublicWriteAnswer {
  location: string
  status?: number
  data: unknown
  cookies?: readonly AnswerCookie[]
  /** Set-Cookie headers that somebody else has written. */
  rawCookies?: readonly string[]
}

export interface PublicWrite<Schema extends z.ZodType, Params> {
  /** For the log: noun.verb. */
  name: string
  schema: Schema
  /** How often one address may ask. */
  limit?: RateRule
  /** 'browser': one that has signed in before is counted by itself, so that its neighbours at one address cannot spend what it has. */
  limitBy?: 'address' | 'browser'
  /** Which form of the page a refusal is shown in. */
  form: string
  /** The page that shows the form again. `typed` is what was sent, not yet checked. */
  page: (params: Params, typed: Record<string, string>) => string
  run: (call: PublicWriteCall<z.output<Schema>, Params>) => Promise<PublicWriteAnswer>
}

/** Makes the route handler of a write that anyone may ask for: form or JSON in, one answer or one failure out. */
export function publicWrite<Schema extends z.ZodType, Params = Record<string, never>>(
  spec: PublicWrite<Schema, Params>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    const params = await context.params
    let asForm = isForm(request)
    let fields: Record<string, unknown> = {}
    try {
      const sent = await readFields(request)
      asForm = sent.asForm
      fields = sent.fields
      const cookies = parseCookies(request.headers.get('cookie'))
      const actor = await actorOfCookies(cookies)
      const browser = spec.limitBy === 'browser' ? browserId(cookies.get(deviceCookieName())) : ''
      if (spec.limit) await limitRate(spec.limit, browser || addressKey(actor.address))
      const input = parseInput(spec.schema, fields)
      return succeed(await spec.run({ input, actor, params, request, asForm }), asForm)
    } catch (error) {
      const failure = presentError(
        error,
        (_, errorId) => logFor('front').error({ error, errorId, write: spec.name }, 'a public write failed'),
        await visitorTranslator(),
      )
      const typed = typedValues(fields)
      const isPartial = Object.keys(fields).some((name) => isPassword(name))
      return refuse(failure, asForm ? { path: spec.page(params, typed), form: spec.form, values: typed, isPartial } : null)
    }
  }
}

function succeed(answer: PublicWriteAnswer, asForm: boolean): Response {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const cookie of answer.cookies ?? []) headers.append('set-cookie', serialiseCookie(cookie))
  for (const cookie of answer.rawCookies ?? []) headers.append('set-cookie', cookie)
  if (!asForm) return Response.json(answer.data, { status: answer.status ?? 200, headers })
  headers.set('location', answer.location)
  return new Response(null, { status: 303, headers })
}

/** What the form shows again. A password is typed anew: it never travels back. */
function typedValues(fields: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts.filter(([name]) => !isPassword(name)))
}

const isPassword = (field: string) => /password/i.test(field)
