import type { EventEmitter } from 'node:events'

/**
 * Stops at the first signal. systemd signals every process of a service and `npm run up` passes on what it gets, so that a server is asked
 * twice to terminate, and means to finish what it has accepted all the same. Only a second Ctrl-C asks for haste.
 */
export function stopOnSignals(stop: () => void, process: EventEmitter): void {
  let stopping = false
  const hear = (isHaste: boolean) => () => {
    if (stopping && !isHaste) return
    stopping = true
    stop()
  }
  process.on('SIGINT', hear(true)).on('SIGTERM', hear(false)).on('SIGHUP', hear(false))
  // npm run up is gone, however that went: nobody is left to stop this server, and the next start would find its port in use.
  process.once('disconnect', hear(false))
}
