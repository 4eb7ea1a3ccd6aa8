import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { exitCodeFor, onAskedToStop } from './asked-to-stop.mjs'

const leash = fileURLToPath(new URL('leash.mjs', import.meta.url))
const running = new Set()
/** The signal by which this process was asked to stop while a program of its own ran. */
let asked

/**
 * Runs a program of ours and keeps what it says for when it fails. Where this process is asked to stop, the program is, and this one ends
 * when it has ended; asked again, it kills it. Once it was asked, no other begins. Killed itself, it takes the program along (leash.mjs).
 */
export async function run(command, args, { env = {}, show = false } = {}) {
  if (asked) return endWithTheLast()
  const output = show ? 'inherit' : 'pipe'
  // A group of its own, with all that the program starts: a terminal would otherwise signal some of it, and nobody the rest.
  const child = spawn(process.execPath, [leash, command, ...args], {
    stdio: ['ignore', output, output, 'ipc'],
    env: { ...process.env, ...env },
    detached: true,
  })
  running.add(child)
  const stopHearing = onAskedToStop((signal, times) => {
    asked ??= signal
    signalGroup(child.pid, times === 1 ? signal : 'SIGKILL')
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  running.delete(child)
  if (asked) return endWithTheLast()
  stopHearing()
  return { code: code ?? 1, output: said }
}

// What runs beside it was asked the same, and ends this process when it has ended.
function endWithTheLast() {
  if (running.size === 0) process.exit(exitCodeFor(asked))
  return new Promise(() => {})
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended by itself.
  }
}
