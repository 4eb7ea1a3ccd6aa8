// npm run people: lists everybody who is more than a reader.
//   -- role EMAIL ROLE   gives them a role
//   -- disable PERSON    shuts them out and ends their sessions
//   -- enable PERSON     lets them in again
import type { z } from 'zod'
import { disablePerson } from '@/domain/accounts/commands/disable-person'
import { setRole } from '@/domain/accounts/commands/set-role'
import { listPeople } from '@/domain/accounts/queries/list-people'
import { disablePersonInput, setRoleInput } from '@/domain/accounts/schema'
import type { PersonView } from '@/domain/accounts/types'
import { inEnglish } from '@/i18n/in-english'
import { closeDb } from '@/platform/db/client'
import { startFault } from '@/platform/db/start-fault'
import { isAppError } from '@/platform/errors/app-error'
import { checkInput } from '@/platform/input/check-input'
import { fieldErrorsOf } from '@/platform/input/field-errors'
import { CommandError, runDataCommand } from './database/command'

const system = { kind: 'system', reason: 'people' } as const
const usage =
  'npm run people lists; npm run people -- role EMAIL ROLE, -- disable PERSON or -- enable PERSON changes. PERSON: an e-mail address, or the id of an account that has none.'

/** What a schema has made of the arguments. */
type Checked<T> = { success: true; data: T } | { success: false; error: z.ZodError }

function checked<T>(result: Checked<T>): T {
  if (result.success) return result.data
  throw new CommandError(inEnglish(Object.values(fieldErrorsOf(result.error))[0] ?? usage))
}

async function answer([verb, named, role, ...rest]: readonly string[]): Promise<string> {
  if (verb === undefined) return table(await listPeople(system))
  if (verb === 'role' && rest.length === 0)
    return setRole(system, checked(checkInput(setRoleInput, { email: named, role }))).then(roleSentence)
  if ((verb !== 'disable' && verb !== 'enable') || role !== undefined) throw new CommandError(usage)
  const person = await disablePerson(system, checked(checkInput(disablePersonInput, { person: named, disabled: verb === 'disable' })))
  return `${person.name} (${person.email ?? person.id}) is ${person.isDisabled ? 'disabled and signed out everywhere' : 'enabled and may sign in'}.`
}

function roleSentence({ id, name, email, role, isDisabled }: PersonView): string {
  return `${name} (${email ?? id}) has the role ${role}${isDisabled ? ', but is disabled' : ''}.`
}

function table(people: readonly PersonView[]): string {
  if (people.length === 0) return 'Nobody is more than a reader yet. The owner comes by the link of: npm run owner-link'
  const rows = people.map(({ id, name, email, role, isDisabled }) => [name, email ?? id, role, isDisabled ? 'disabled' : ''])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The sentence of an expected failure; what else stops the command keeps its own. */
function explained(error: unknown): unknown {
  return isAppError(error) && !startFault(error) ? new CommandError(inEnglish(error.message)) : error
}

await runDataCommand(async () => {
  try {
    console.log(await answer(process.argv.slice(2)))
  } catch (error) {
    throw explained(error)
  } finally {
    await closeDb()
  }
})
