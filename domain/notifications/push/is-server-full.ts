import type { db, Tx } from '@/platform/db/client'
import { mostAtHost } from '../limits'

/** The push services of browsers: Chrome's and those that are made of it, Firefox's, Edge's, Safari's. */
const services = /^(?:fcm\.googleapis\.com|(?:.+\.)?push\.services\.mozilla\.com|.+\.notify\.windows\.com|(?:.+\.)?push\.apple\.com)$/

/** Whether as many browsers name the server of this endpoint as may. Those who run a service of their own are few. */
export async function isServerFull(client: Tx | ReturnType<typeof db>, endpoint: string): Promise<boolean> {
  const { origin, hostname } = new URL(endpoint)
  if (services.test(hostname)) return false
  return (await client.recipient.count({ where: { channel: 'push', address: { startsWith: `${origin}/` } } })) >= mostAtHost
}
