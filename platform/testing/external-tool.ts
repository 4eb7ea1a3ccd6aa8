import { execFileSync } from 'node:child_process'
import { accessSync, constants, openSync, readSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** A program of the machine that checks what we make. */
export interface ExternalTool {
  /** False: skip what needs it. With REQUIRE_SERVICES=1 it is never false, and running it fails instead. */
  available: boolean
  /** Gives what it wrote to standard output; throws with all that it wrote where it ended badly. */
  run(...args: string[]): string
}

// Half of the time that a validator in Java runs goes into making itself faster than it needs to be for one file.
const briefJava = { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' }

/** Looks for a program on the PATH. `npm test` installs the ones it knows of where it can (scripts/test/tools.mjs). */
export function externalTool(name: string): ExternalTool {
  const file = found(name)
  return {
    available: file !== undefined || process.env.REQUIRE_SERVICES === '1',
    run: (...args) => {
      if (!file) throw new Error(`${name} is not installed`)
      const [command, before] = isArchive(file) ? ['java', ['-jar', file]] : [file, []]
      try {
        return execFileSync(command, [...before, ...args], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
          env: { ...process.env, ...briefJava },
        })
      } catch (error) {
        const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
        throw new Error(`${name} ended badly:\n${stdout}\n${stderr}`)
      }
    },
  }
}

function found(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name)
    try {
      accessSync(file, constants.X_OK)
      return realpathSync(file)
    } catch {
      // Not here: the next folder.
    }
  }
  return undefined
}

/** Debian's epubcheck is a Java archive that only some kernels know how to start. */
function isArchive(file: string): boolean {
  const head = Buffer.alloc(2)
  readSync(openSync(file, 'r'), head, 0, 2, 0)
  return head.toString('latin1') === 'PK'
}
