import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { addressMissing } from '../../platform/front/server/address-missing.mjs'
import { exitCodeFor, onAskedToStop } from './asked-to-stop.mjs'
import { buildFolder } from './build.mjs'
import { serverFlags, serverMemory } from './server-memory.mjs'
import { Stop } from './stop.mjs'

const environment = (dev) => ({ ...process.env, NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })

/** Migrates and fills the database in a process of its own, so that its memory goes with it. */
export async function prepare({ demo }) {
  const args = [path.join(buildFolder(), 'prepare', 'prepare.mjs'), ...(demo ? ['--demo'] : [])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: environment(false) })
  let told = {}
  child.on('message', (message) => (told = message))
  let asked
  const stopHearing = onAskedToStop((signal, times) => {
    asked ??= signal
    child.kill(times === 1 ? signal : 'SIGKILL')
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (asked) process.exit(exitCodeFor(asked))
  stopHearing()
  // It has said its sentence itself.
  if (code !== 0) process.exit(code ?? 1)
  return told
}

/** Runs the server until it ends, and answers its exit code. */
export async function serve({ ownerLink }) {
  const { ask, ended } = startServer({ dev: false, listening: (port) => console.log(welcome(port, ownerLink)) })
  let asked = false
  onAskedToStop((signal, times) => {
    asked = true
    // The server takes SIGINT alone for haste.
    ask(times === 1 ? signal : 'SIGINT')
  })
  const code = await ended
  return code ?? (asked ? 0 : 1)
}

/** Starts the server; `listening` hears its port. `ask` sends it a signal; `stop` asks it to end, and ends it where it does not. */
export function startServer({ dev, listening }) {
  // A group of its own: Ctrl-C in a terminal would otherwise reach it twice, and the second asks for haste.
  const flags = dev ? [] : serverFlags()
  const child = spawn(process.execPath, [...flags, path.join(buildFolder(), 'server.mjs'), ...(dev ? ['--dev'] : [])], {
    // The channel says nothing: it ends when this process does, and the server with it (server.ts).
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...serverMemory, ...environment(dev) },
    detached: true,
  })
  const kill = () => child.kill('SIGKILL')
  process.on('exit', kill)
  createInterface({ input: child.stdout }).on('line', (line) => {
    const port = /^broadside listening on (\d+)$/.exec(line)?.[1]
    if (port) listening(port)
    else console.log(line)
  })
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Stop(`The server could not be started: ${error.message}`)))
    child.once('close', (code) => {
      process.off('exit', kill)
      resolve(code)
    })
  })
  const stop = () => {
    child.kill('SIGTERM')
    setTimeout(kill, 10_000).unref()
  }
  return { ask: (signal) => child.kill(signal), stop, ended }
}

/** What a start says when it is up. */
export function welcome(port, ownerLink) {
  const address = process.env.PUBLIC_URL?.trim() || `http://localhost:${port}`
  const lines = ['', `  Broadside is up:  ${address}`]
  if (ownerLink) lines.push('', '  Nobody owns it yet. This link makes it yours; it works once, for 24 hours:', `  ${ownerLink}`)
  const missing = addressMissing(process.env)
  if (missing) lines.push('', `  ${missing}`)
  return [...lines, '', '  Ctrl-C stops it.', ''].join('\n')
}
