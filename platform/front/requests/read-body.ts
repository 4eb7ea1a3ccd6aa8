import type { IncomingMessage } from 'node:http'
import { message } from '@/i18n/message'
import { AppError } from '../../errors/app-error'
import { beyond } from './body-limit'

export interface BodyRules {
  /** Ordinary bodies arrive within this; a slower one is an attack or a lost connection. */
  timeoutMs: number
  /** From then on a body must have arrived at this pace since it began. */
  slowestBytesPerSecond: number
  /** What all large bodies together may hold while they arrive. */
  togetherBytes: number
}

const usualRules: BodyRules = { timeoutMs: 20_000, slowestBytesPerSecond: 32 * 1024, togetherBytes: 128 * 1024 * 1024 }
const largeFromBytes = 1024 * 1024
/** How much of what all may hold one address may: room is taken by announcing, which costs nothing. */
const shareOfOne = 1 / 4

const heldBy = new Map<string, number>()
let heldTogether = 0

/** Says whether the client announces more than it may send, before anything of it is read. */
export function refuseTooLong(request: IncomingMessage, limit: number): void {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong(limit)
}

/**
 * Reads a body whole, so that a slow client occupies the front and nothing behind it. Never holds more than `limit`,
 * whatever was announced. `from` is the addressKey of who sends it. Undefined when the client went away.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  from: string,
  rules: BodyRules = usualRules,
): Promise<Buffer | undefined> {
  refuseTooLong(request, limit)
  const announced = Number(request.headers['content-length'] ?? limit)
  const reserved = announced > largeFromBytes ? announced : 0
  reserve(from, reserved, rules.togetherBytes)
  try {
    return await collect(request, limit, rules)
  } finally {
    release(from, reserved)
  }
}

function reserve(from: string, bytes: number, together: number): void {
  if (bytes === 0) return
  const held = heldBy.get(from) ?? 0
  // A single body may be larger than the share: the operator has allowed it.
  const beyondShare = held > 0 && held + bytes > together * shareOfOne
  if (beyondShare || heldTogether + bytes > together) {
    throw new AppError('unavailable', message('front.tooMuchAtOnce'), { retryAfterSeconds: 5 })
  }
  heldBy.set(from, held + bytes)
  heldTogether += bytes
}

function release(from: string, bytes: number): void {
  const left = (heldBy.get(from) ?? 0) - bytes
  if (left > 0) heldBy.set(from, left)
  else heldBy.delete(from)
  heldTogether -= bytes
}

function collect(request: IncomingMessage, limit: number, { timeoutMs, slowestBytesPerSecond }: BodyRules): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
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
    // Looks again when what has arrived by now would no longer be enough.
    const checkPace = () => {
      const leftMs = (length / slowestBytesPerSecond) * 1_000 - (performance.now() - startedAt)
      if (leftMs <= 0) settle(() => reject(new SlowBody()))
      else timer = setTimeout(checkPace, Math.ceil(leftMs))
    }
    let timer = setTimeout(checkPace, timeoutMs)
    request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose)
  })
}

/** The body did not arrive in time. */
export class SlowBody extends Error {}

function tooLong(limit: number): AppError {
  return new AppError('too-large', beyond(limit))
}
