import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { BrokeLimits, limitCodes, workerEnvironment } from './worker-process'

export interface WorkerLimits {
  milliseconds: number
  /** Of JavaScript’s own memory. What native code takes, the worker watches itself. */
  heapMebibytes: number
}

/**
 * Runs a plain script of the source tree in a process of its own, without the server’s secrets: what it works on breaks nothing but it.
 * Gives what it wrote to standard output.
 */
export function runWorker(script: string, args: readonly string[], limits: WorkerLimits, input?: Uint8Array): Promise<string> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), script)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${limits.heapMebibytes}`, file, ...args], {
      env: workerEnvironment,
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: limits.milliseconds + 1_000,
      killSignal: 'SIGKILL',
    })
    let answer = ''
    let complaint = ''
    child.stdout.on('data', (chunk) => {
      answer += answer.length < 65_536 ? chunk : ''
    })
    child.stderr.on('data', (chunk) => {
      complaint += complaint.length < 4_096 ? chunk : ''
    })
    // The child may end before it has read everything; its exit says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(answer)
      else if (signal !== null || limitCodes.has(code ?? 0)) reject(new BrokeLimits(`${script} ended with ${code ?? signal}: ${complaint}`))
      else reject(new Error(`${script} ended with ${code}: ${complaint}`))
    })
  })
}
