import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}

/** Resolves with the milliseconds until the address answers 200; fails when the process ends first or a minute has passed. */
export async function waitFor(url, child, since = performance.now()) {
  for (const giveUp = since + 60_000; performance.now() < giveUp; ) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode} before it answered`)
    const answer = await fetch(url).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return performance.now() - since
    await pause(5)
  }
  throw new Error(`${url} did not answer within a minute`)
}
