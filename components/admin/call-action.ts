import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import type { DeskResult } from '@/domain/accounts/desk-result'

/** Calls a door of the desk. Never throws: no connection, and a server that was updated meanwhile, are failures like others. */
export async function callAction<Input, Data>(
  action: (input: Input) => Promise<DeskResult<Data>>,
  input: Input,
): Promise<DeskResult<Data>> {
  try {
    return await action(input)
  } catch (error) {
    unstable_rethrow(error)
    if (unstable_isUnrecognizedActionError(error)) {
      return { ok: false, code: 'gone', message: 'Broadside was updated meanwhile. Load this page again to go on.' }
    }
    return { ok: false, code: 'unavailable', message: 'There is no connection to the server. Nothing was changed.' }
  }
}
