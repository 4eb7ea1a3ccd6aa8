import { type ErrorCode, errorStatus } from '@/platform/errors/app-error'
import type { Operation } from './operation'
import { componentOf } from './shapes'

const because: Readonly<Record<ErrorCode, string>> = {
  invalid: 'A field is wrong: `fieldErrors` says which, and why.',
  malformed: 'The body cannot be read.',
  'not-signed-in': 'Somebody has to be signed in.',
  forbidden: 'This visitor may not, or the request does not come from the publication itself.',
  'not-found': 'There is nothing that a reader could see. What waits, was taken away or never was is answered alike.',
  gone: 'It is no longer there.',
  conflict: 'It is no longer as it was.',
  'too-large': 'The body is too large.',
  'wrong-type': 'Neither JSON nor a form.',
  'too-many': 'Too often: `Retry-After` says how many seconds to wait.',
  unavailable: 'The database is away for a moment.',
  'no-room': 'The disk is full.',
  internal: 'Something went wrong that should not have.',
}

const always: readonly ErrorCode[] = ['unavailable', 'internal']
const ofWrites: readonly ErrorCode[] = ['malformed', 'forbidden', 'too-large', 'wrong-type', 'invalid', 'too-many']

export function responsesOf({ answer, write, fails = [] }: Operation): Record<string, object> {
  const codes = [...new Set([...(write ? ofWrites : []), ...fails, ...always])].sort((one, other) => errorStatus[one] - errorStatus[other])
  return {
    ...success(answer),
    ...(write
      ? { 303: { description: 'A form is led on to `Location`. A refused form is shown again as a page under the status of the refusal.' } }
      : {}),
    ...Object.fromEntries(codes.map((code) => [errorStatus[code], refusal(code)])),
  }
}

function success(answer: Operation['answer']): Record<string, object> {
  if ('stream' in answer) {
    return {
      200: { description: answer.stream, content: { 'text/event-stream': { schema: { type: 'string' } } } },
      204: { description: 'Nothing will ever come: do not ask again.' },
    }
  }
  return { [answer.status]: { description: answer.says, content: json(answer.name) } }
}

function refusal(code: ErrorCode): object {
  return {
    description: because[code],
    ...(code === 'too-many' ? { headers: { 'Retry-After': { schema: { type: 'integer' } } } } : {}),
    content: json('Failure'),
  }
}

const json = (name: string) => ({ 'application/json': { schema: { $ref: componentOf(name) } } })
