import type { z } from 'zod'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { type AnswerCookie, parseCookies, serialiseCookie } from '@/platform/auth/cookies'
import { browserId, deviceCookieName } from '@/platform/auth/device-cookie'

import { presentError } from '@/platform/errors/present'
import { currentExchange } from '@/platform/exchange/exchange'
import { parseInput } from '@/platform/input/parse-input'
import type { RateRule } from '@/platform/limits/rate-limit'
import { limitsOf, type WriteLimits } from '@/platform/limits/write-limits'
import { logFor } from '@/platform/log/logger'
import { limitWrite } from './limit-write'
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
  /** Nothing was done: a form is shown again as it was typed, with this text as it would be stored. */
  preview?: string
  /** Set-Cookie headers that somebody else has written. */
  rawCookies?: readonly string[]
}

export interface PublicWrite<Schema extends z.ZodType, Params> {
  /** For the log: noun.verb. */
  name: string
  schema: Schema
  /** How often one network may ask; or it and one person. */
  limit?: RateRule | WriteLimits
  /** 'browser': one that has signed in before is counted by itself, so that its neighbours at one address cannot spend what it has. */
  limitBy?: 'address' | 'browser'
  /** Which form of the page a refusal is shown in. */
  form: string | ((typed: Record<string, string>) => string)
  /** The page that shows the form again. `typed` is what was sent, not yet checked. */
  page: (params: Params, typed: Record<string, string>) => string
  run: (call: PublicWriteCall<z.output<Schema>, Params>) => Promise<PublicWriteAnswer>
}

/** A route handler that says what it was made from, for the description of the API. */
export interface PublicWriteHandler<Params> {
  (request: Request, context: { params: Promise<Params> }): Promise<Response>
  spec: { schema: z.ZodType; limit?: RateRule | WriteLimits }
}

/** Makes the route handler of a write that anyone may ask for: form or JSON in, one answer or one failure out. */
export function publicWrite<Schema extends z.ZodType, Params = Record<string, never>>(
  spec: PublicWrite<Schema, Params>,
): PublicWriteHandler<Params> {
  const handle = async (request: Request, context: { params: Promise<Params> }) => {
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
      await limitWrite(actor, limitsOf(spec.limit), browser)
      const input = parseInput(spec.schema, fields)
      const answer = await spec.run({ input, actor, params, request, asForm })
      if (answer.preview !== undefined && asForm) return showAgain(answer, formOf(spec, typedValues(fields)), typedValues(fields))
      return succeed(answer, asForm)
    } catch (error) {
      const failure = presentError(
        error,
        (_, errorId) => logFor('front').error({ error, errorId, write: spec.name }, 'a public write failed'),
        await visitorTranslator(),
      )
      const typed = typedValues(fields)
      const isPartial = Object.keys(fields).some((name) => isPassword(name))
      return refuse(failure, asForm ? { path: spec.page(params, typed), form: formOf(spec, typed), values: typed, isPartial } : null)
    }
  }
  return Object.assign(handle, { spec })
}

function succeed(answer: PublicWriteAnswer, asForm: boolean): Response {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const cookie of answer.cookies ?? []) headers.append('set-cookie', serialiseCookie(cookie))
  for (const cookie of answer.rawCookies ?? []) headers.append('set-cookie', cookie)
  if (!asForm) return Response.json(answer.data, { status: answer.status ?? 200, headers })
  headers.set('location', answer.location)
  return new Response(null, { status: 303, headers })
}

const formOf = ({ form }: Pick<PublicWrite<z.ZodType, never>, 'form'>, typed: Record<string, string>) =>
  typeof form === 'string' ? form : form(typed)

/** Hands the page to the front, as a refusal does. */
function showAgain({ location, preview = '' }: PublicWriteAnswer, form: string, values: Record<string, string>): Response {
  const exchange = currentExchange()
  if (exchange) exchange.replay = { path: location, status: 200, form: { form, values, preview } }
  return new Response(preview, { headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' } })
}

/** What the form shows again. A password is typed anew: it never travels back. */
function typedValues(fields: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts.filter(([name]) => !isPassword(name)))
}

const isPassword = (field: string) => /password/i.test(field)
