import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { stopOnSignals } from './stop-on-signals'

function stopsAfter(...signals: string[]): number {
  const process = new EventEmitter()
  let stops = 0
  stopOnSignals(() => {
    stops += 1
  }, process)
  for (const signal of signals) process.emit(signal)
  return stops
}

describe('server / stop', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])('begins at %s', (signal) => expect(stopsAfter(signal)).toBe(1))

  it('is not hurried by the second SIGTERM of systemctl restart, nor by a start that is gone', () => {
    expect(stopsAfter('SIGTERM', 'SIGTERM', 'disconnect', 'SIGHUP')).toBe(1)
    expect(stopsAfter('SIGINT', 'SIGTERM')).toBe(1)
  })

  it('is hurried by a second Ctrl-C', () => expect(stopsAfter('SIGTERM', 'SIGINT')).toBe(2))
})
