import { env } from '@/platform/env/env'

/** The Message-ID of a mail, as other mails name it in In-Reply-To and References. */
export function messageId(name: string): string {
  return `<${name}@${new URL(env().PUBLIC_URL).hostname}>`
}
