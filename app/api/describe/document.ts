import type { z } from 'zod'
import { guestCookieName } from '@/platform/auth/guest-cookie'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import type { RateRule } from '@/platform/limits/rate-limit'
import type { WriteLimits } from '@/platform/limits/write-limits'
import type { Operation } from './operation'
import { commentOperations } from './operations/comment-operations'
import { ownDataOperations } from './operations/own-data-operations'
import { threadOperations } from './operations/thread-operations'
import { responsesOf } from './responses'
import { componentSchemas, inputSchema } from './shapes'

export const operations: readonly Operation[] = [...threadOperations, ...commentOperations, ...ownDataOperations]

const about = `The comments under this publication’s essays, for programs.

Reading needs nothing. A write takes JSON or a form, and is taken from the publication itself: send its address as \`Origin\`. Who writes is known by the cookies of the request, a session’s or a guest’s; nothing that is sent beside the fields named here has any effect. What readers cannot see is answered as if it had never been.`

/** The API in OpenAPI 3.1, made of the schemas that its route handlers check with. */
export function openApiDocument() {
  const shapes = new Map(operations.flatMap(({ answer }) => ('stream' in answer ? [] : [[answer.name, answer.shape] as const])))
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) }
  return {
    openapi: '3.1.0',
    info: { title: 'Comments', version: '1', description: about },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: componentSchemas(shapes),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: sessionCookieName() },
        guest: { type: 'apiKey', in: 'cookie', name: guestCookieName() },
      },
    },
  }
}

function described(operation: Operation): object {
  const { id, summary, description = '', write } = operation
  return {
    operationId: id,
    summary,
    description: [description, ...(write ? [limitsInWords(write.limits)] : [])].filter((text) => text !== '').join('\n\n'),
    parameters: parametersOf(operation),
    ...(write ? { requestBody: bodyOf(write.body), security: [{}, { guest: [] }, { session: [] }] } : {}),
    responses: responsesOf(operation),
  }
}

function parametersOf({ path, query }: Operation): object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  const asked = query ? Object.entries(inputSchema(query).properties ?? {}) : []
  return [...inPath, ...asked.map(([name, schema]) => ({ name, in: 'query', required: false, schema }))]
}

function bodyOf(body: z.ZodType): object {
  const schema = inputSchema(body)
  return { required: true, content: { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } } }
}

function limitsInWords({ network, person }: WriteLimits): string {
  const says = [
    ...(network.length === 0 ? [] : [`From one network at most ${rulesInWords(network)}.`]),
    ...(person.length === 0 ? [] : [`By one account or browser at most ${rulesInWords(person)}.`]),
  ]
  return says.join(' ')
}

const rulesInWords = (rules: readonly RateRule[]) =>
  rules.map(({ points, perSeconds }) => `${points} within ${inWords(perSeconds)}`).join(', and ')

function inWords(seconds: number): string {
  if (seconds % 3_600 === 0) return seconds === 3_600 ? 'an hour' : `${seconds / 3_600} hours`
  return seconds === 60 ? 'a minute' : `${seconds / 60} minutes`
}
