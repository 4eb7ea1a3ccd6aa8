import { format } from 'node:util'
import { currentExchange } from '../exchange/exchange'
import { logFor } from './logger'

const levels = { log: 'info', info: 'info', warn: 'warn', error: 'error' } as const

/**
 * Turns what others print while a request is answered into lines of the log: the framework tells of what it could not read by console. What
 * is printed outside of a request is for the operator at a terminal, and stays as it is.
 */
export function consoleToLog(): void {
  for (const [name, level] of Object.entries(levels) as [keyof typeof levels, 'info' | 'warn' | 'error'][]) {
    // biome-ignore lint/suspicious/noConsole: it is this very one that is led into the log.
    const print = console[name].bind(console)
    Object.assign(console, {
      [name]: (...said: unknown[]) => {
        const exchange = currentExchange()
        if (!exchange) return print(...said)
        // Who sent what cannot be read is told so; it is no failure of ours.
        const isOurs = exchange.kind !== 'admin' || exchange.acted === true
        logFor('front')[isOurs ? level : 'info']({ said: format(...said) }, 'printed while a request was answered')
      },
    })
  }
}
