import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'

export interface GracefulStopOptions {
  server: Server
  /** Called first: from now on every answer ends its connection. */
  begin: () => void
  /** Called when the last answer is out: closes the database and the like. */
  close: () => Promise<void>
  exit: (code: number) => void
  /** Idle connections stay open this long: a request may be on its way in one of them. */
  graceMs?: number
  /** After this it ends without waiting any longer. */
  forceMs?: number
}

/** Makes the stop: no new connections, every accepted request answered, then everything closed. Called again it ends at once. */
export function gracefulStop({ server, begin, close, exit, graceMs = 400, forceMs = 10_000 }: GracefulStopOptions): () => void {
  let stopping = false
  return () => {
    if (stopping) {
      exit(1)
      return
    }
    stopping = true
    begin()
    setTimeout(() => exit(1), forceMs).unref()
    const idle = setTimeout(() => closeIdleUntilDone(server), graceMs)
    // The close of http's servers would end idle connections at once, and with them a request that is on its way.
    NetServer.prototype.close.call(server, () => {
      clearTimeout(idle)
      close().then(
        () => exit(0),
        () => exit(1),
      )
    })
  }
}

function closeIdleUntilDone(server: Server): void {
  server.closeIdleConnections()
  const timer = setInterval(() => server.closeIdleConnections(), 50)
  server.once('close', () => clearInterval(timer))
}
