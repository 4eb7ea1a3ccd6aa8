import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import type { ActionResult } from '@/domain/accounts/action-result'
import { errorStatus } from '@/platform/errors/app-error'
import type { Failure } from '@/platform/errors/present'

/** Calls an action of the admin. Never throws: no connection, and a server that was updated meanwhile, are failures like others. */
export async function callAction<Input, Data>(
  action: (input: Input) => Promise<ActionResult<Data>>,
  input: Input,
): Promise<ActionResult<Data>> {
  try {
    return await action(input)
  } catch (error) {
    unstable_rethrow(error)
    if (unstable_isUnrecognizedActionError(error)) {
      return { ok: false, code: 'gone', message: 'Broadside was updated meanwhile. Load this page again to go on.' }
    }
    const refused = error instanceof Error ? failureIn(error.message) : undefined
    if (refused) return refused
    return { ok: false, code: 'unavailable', message: 'There is no connection to the server. Nothing was changed.' }
  }
}

/** What the front said before any action was reached (signed out, too much at once, too long): React makes an error of it. */
function failureIn(text: string): Failure | undefined {
  try {
    const said: unknown = JSON.parse(text)
    return isFailure(said) ? said : undefined
  } catch {
    return undefined
  }
}

function isFailure(said: unknown): said is Failure {
  if (typeof said !== 'object' || said === null || !('message' in said) || !('code' in said)) return false
  return typeof said.message === 'string' && typeof said.code === 'string' && said.code in errorStatus
}
