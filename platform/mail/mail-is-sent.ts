import { env } from '@/platform/env/env'

/** True when mail leaves the house. Otherwise it is kept for the owner to read in the admin. */
export function mailIsSent(): boolean {
  return env().SMTP_URL !== undefined
}
