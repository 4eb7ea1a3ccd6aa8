import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Hears when this process is asked to stop, until the answer is called; `heard` gets the signal, and how often it was asked. Without it a
 * signal would end this process at once, and leave behind what it has started.
 */
export function onAskedToStop(heard) {
  let askedAt = Number.NEGATIVE_INFINITY
  let times = 0
  const hear = (signal) => {
    // npm passes on the signal that the terminal has sent us already.
    if (performance.now() - askedAt < 300) return
    askedAt = performance.now()
    times += 1
    heard(signal, times)
  }
  for (const signal of signals) process.on(signal, hear)
  return () => {
    for (const signal of signals) process.off(signal, hear)
  }
}

/** The exit code of a command that a signal has ended, as shells count. */
export const exitCodeFor = (signal) => 128 + constants.signals[signal]
