import { spawn } from 'node:child_process'

/** Runs a program of ours and keeps what it says for when it fails. A signal to this process ends it too. */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    const stop = (signal) => child.kill(signal) && process.exit(signal === 'SIGINT' ? 130 : 143)
    process.once('SIGINT', stop).once('SIGTERM', stop)
    child.once('error', reject).once('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve({ code: code ?? 1, output })
    })
  })
}
