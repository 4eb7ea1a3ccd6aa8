import type { IncomingMessage } from 'node:http'
import { AppError } from '../errors/app-error'
import { inUnits } from './body-limit'

/** Ordinary bodies arrive within this; a slower one is an attack or a lost connection. */
const usualPatienceMs = 20_000
/** A large upload may take longer, as long as it keeps this pace. */
const slowestBytesPerSecond = 32 * 1024
const largeFromBytes = 1024 * 1024
/** What all large bodies together may hold while they arrive. */
const largeTogetherBytes = 128 * 1024 * 1024

let largeHeld = 0

/** Says whether the client announces more than it may send, before anything of it is read. */
export function refuseTooLong(request: IncomingMessage, limit: number): void {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong(limit)
}

/**
 * Reads a body whole, so that a slow client occupies the front and nothing behind it. Never holds more than `limit`,
 * whatever was announced. Undefined when the client went away.
 */
export async function readBody(request: IncomingMessage, limit: number, patienceMs = usualPatienceMs): Promise<Buffer | undefined> {
  refuseTooLong(request, limit)
  const announced = Number(request.headers['content-length'] ?? limit)
  const reserved = announced > largeFromBytes ? announced : 0
  if (largeHeld + reserved > largeTogetherBytes) {
    throw new AppError('unavailable', 'Too much is being uploaded at once. Please try again in a moment.', { retryAfterSeconds: 5 })
  }
  largeHeld += reserved
  try {
    return await collect(request, limit, patienceMs + (reserved / slowestBytesPerSecond) * 1_000)
  } finally {
    largeHeld -= reserved
  }
}

function collect(request: IncomingMessage, limit: number, patience: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const settle = (act: () => void) => {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('close', onClose)
      act()
    }
    const onData = (chunk: Buffer) => {
      length += chunk.length
      if (length > limit) settle(() => reject(tooLong(limit)))
      else chunks.push(chunk)
    }
    const onEnd = () => settle(() => resolve(Buffer.concat(chunks, length)))
    const onClose = () => settle(() => resolve(undefined))
    const timer = setTimeout(() => settle(() => reject(new SlowBody())), patience)
    request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose)
  })
}

/** The body did not arrive in time. */
export class SlowBody extends Error {}

function tooLong(limit: number): AppError {
  return new AppError('too-large', `That is too long: at most ${inUnits(limit)} can be sent here.`)
}
