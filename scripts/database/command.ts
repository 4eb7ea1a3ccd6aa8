import { startFault } from '../../platform/db/start-fault'
import { logNoFaults } from '../../platform/errors/fault'
import { keepPrivate } from '../../platform/storage/keep-private'

/** Runs a command; what stops it is said in one sentence where it is the operator's to mend, and whole where it is ours. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : (startFault(error) ?? error))
    process.exitCode = 1
  }
}

/** Runs a command that works on the publication's data. */
export function runDataCommand(command: () => Promise<void>): Promise<void> {
  return runCommand(() => {
    logNoFaults()
    keepPrivate()
    return command()
  })
}

/** Stops a command with a sentence for the operator. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
