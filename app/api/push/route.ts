import { pushKeys } from '@/platform/push/push-keys'

/** The key that browsers subscribe with: public, and asked for only by somebody who has just agreed to be notified. */
export function GET(): Response {
  return Response.json({ key: pushKeys().publicKey }, { headers: { 'cache-control': 'no-store' } })
}
