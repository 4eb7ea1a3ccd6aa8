import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
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
  const stop = (signal) => child.kill(signal)
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const code = await new Promise((resolve) => child.once('close', resolve))
  process.off('SIGINT', stop).off('SIGTERM', stop)
  // It has said its sentence itself.
  if (code !== 0) process.exit(code ?? 1)
  return told
}

/** Runs the server until it ends, and answers its exit code. */
export async function serve({ dev, ownerLink }) {
  // A group of its own: Ctrl-C in a terminal would otherwise reach it twice, and the second asks for haste.
  const child = spawn(process.execPath, [...serverFlags(), path.join(buildFolder(), 'server.mjs'), ...(dev ? ['--dev'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...serverMemory, ...environment(dev) },
    detached: true,
  })
  let askedAt = Number.NEGATIVE_INFINITY
  const forward = (signal) => {
    // npm passes on the signal that the terminal has sent us already.
    if (performance.now() - askedAt > 300) child.kill(signal)
    askedAt = performance.now()
  }
  process.on('SIGINT', forward).on('SIGTERM', forward).on('SIGHUP', forward)
  process.on('exit', () => child.kill('SIGKILL'))
  createInterface({ input: child.stdout }).on('line', (line) => {
    const port = /^broadside listening on (\d+)$/.exec(line)?.[1]
    console.log(port ? welcome(port, ownerLink) : line)
  })
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Stop(`The server could not be started: ${error.message}`)))
    child.once('close', (code) => resolve(code ?? (askedAt > 0 ? 0 : 1)))
  })
}

function welcome(port, ownerLink) {
  const address = process.env.PUBLIC_URL?.trim() || `http://localhost:${port}`
  const lines = ['', `  Broadside is up:  ${address}`]
  if (ownerLink) lines.push('', '  Nobody owns it yet. This link makes it yours; it works once, for 24 hours:', `  ${ownerLink}`)
  return [...lines, '', '  Ctrl-C stops it.', ''].join('\n')
}
