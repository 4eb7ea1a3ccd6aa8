import pino from 'pino'
import { inEnglish } from '@/i18n/in-english'
import { logLevel } from '../env/env'
import { currentExchange } from '../exchange/exchange'
import type { LogCategory } from './categories'
import { redact, redactText } from './redact'

/** The options of every logger of the program; a test hands them another stream. */
export const loggerOptions: pino.LoggerOptions = {
  level: logLevel(),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  messageKey: 'message',
  errorKey: 'error',
  formatters: {
    level: (label) => ({ level: label }),
    log: (fields) => redact(fields) as Record<string, unknown>,
  },
  serializers: { error: (error: Error) => redact(inPlainEnglish(withoutArguments(pino.stdSerializers.err(error)))) },
  hooks: {
    logMethod(args, method) {
      method.apply(this, args.map((arg) => (typeof arg === 'string' ? redactText(arg) : arg)) as typeof args)
    },
  },
  mixin: () => {
    const exchange = currentExchange()
    return exchange ? { request: exchange.id } : {}
  },
}

// A refusal carries the key of its message.
function inPlainEnglish(error: pino.SerializedError): pino.SerializedError {
  const message = inEnglish(error.message)
  return message === error.message ? error : { ...error, message, stack: error.stack.replace(error.message, () => message) }
}

// Prisma puts the whole query, with what people typed in it, into the message when it refuses one.
function withoutArguments(error: pino.SerializedError): pino.SerializedError {
  if (error.type !== 'PrismaClientValidationError') return error
  const lines = error.message.trim().split('\n')
  const stack = error.stack.split('\n').filter((line) => line.startsWith('    at '))
  return { ...error, message: `${lines[0]} … ${lines.at(-1)}`, stack: stack.join('\n') }
}

/** More than this is not held while it cannot be written. */
const heldMaxBytes = 1_048_576

/**
 * Where the standard output is a file on a disk that is full, lines are lost and nothing else: pino's own destination ends the
 * process at the first, and then tries for ever to write what is left.
 */
function standardOutput() {
  const destination = pino.destination({ fd: 1, sync: true, maxLength: heldMaxBytes })
  destination.on('error', () => {})
  return destination
}

let root: pino.Logger | undefined

/** A logger of one category. Lines written while a request is answered carry its id; secrets are taken out of all. */
export function logFor(category: LogCategory): pino.Logger {
  root ??= pino(loggerOptions, standardOutput())
  return root.child({ category })
}

/** For tests: has lines written here from now on; undefined: as before. */
export function logInto(stream: pino.DestinationStream | undefined): void {
  root = stream && pino({ ...loggerOptions, level: 'info' }, stream)
}
