import { type Message, message } from '@/i18n/message'
import type { FrontSettings } from '../front-settings'

const kibibyte = 1024
// What multipart wraps around a file of exactly the allowed size.
const multipartWrapping = 16 * kibibyte

const commentPath = /^\/api\/(articles\/[^/]+\/)?comments(\/|$)/

/** How many bytes a webhook's sender may deliver. */
export const webhookBodyLimit = 1024 * kibibyte

/** How many bytes the body of a write to this path may have. */
export function bodyLimit(path: string, kind: 'api' | 'admin', settings: FrontSettings): number {
  // The admin saves whole essays.
  if (kind === 'admin') return 4 * kibibyte * kibibyte
  // A comment of ten thousand characters has ninety thousand bytes in a form, where each takes three, written as %E6%B0%B4.
  if (commentPath.test(path)) return 128 * kibibyte
  if (path === '/api/uploads') return settings.uploadMaxBytes + multipartWrapping
  return 256 * kibibyte
}

/** That so many bytes are the most. */
export function beyond(bytes: number): Message {
  const mebibytes = Math.floor(bytes / kibibyte / kibibyte)
  if (mebibytes >= 1) return message('front.tooManyMegabytes', { count: mebibytes })
  return message('front.tooManyKilobytes', { count: Math.floor(bytes / kibibyte) })
}
