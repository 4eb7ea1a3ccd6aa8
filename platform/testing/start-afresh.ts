import { vi } from 'vitest'
import { closeAll } from '../shutdown/on-stop'

// Test files share a process, because what costs is to start one and to load the packages. Before each of them nothing is left of the
// last one but the packages: our own modules are evaluated anew, and what belongs to the process is as the first file found it.

const key = Symbol.for('tests.process-at-first')
const globals = globalThis as { [key]?: ReturnType<typeof processNow> }

function processNow() {
  return { environment: { ...process.env }, folder: process.cwd(), umask: process.umask(), listeners: signalListeners() }
}

function signalListeners(): Set<unknown> {
  return new Set(signals().flatMap((signal) => process.listeners(signal)))
}

function signals(): NodeJS.Signals[] {
  return process.eventNames().filter((name): name is NodeJS.Signals => String(name).startsWith('SIG'))
}

async function startAfresh(): Promise<void> {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  await closeAll((name, error) => {
    throw new Error(`the last test file left ${name} behind, which does not close`, { cause: error })
  })
  for (const symbol of Object.getOwnPropertySymbols(globalThis))
    if (Symbol.keyFor(symbol)?.startsWith('broadside.')) Reflect.deleteProperty(globalThis, symbol)
  vi.resetModules()
}

function restoreProcess(first: ReturnType<typeof processNow>): void {
  process.chdir(first.folder)
  process.umask(first.umask)
  for (const signal of signals())
    for (const listener of process.listeners(signal)) if (!first.listeners.has(listener)) process.removeListener(signal, listener)
  for (const name of Object.keys(process.env)) if (!(name in first.environment) && !name.startsWith('VITEST')) delete process.env[name]
  for (const [name, value] of Object.entries(first.environment)) if (!name.startsWith('VITEST')) process.env[name] = value
}

globals[key] ??= processNow()
await startAfresh()
restoreProcess(globals[key])
