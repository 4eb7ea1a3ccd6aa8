import { z } from 'zod'
import { embedAddress } from './embed-address'

/** The address of an embed as the tree holds it. */
export const embedUrl = z.string('An embed has an address.').transform((typed, context) => {
  const address = embedAddress(typed)
  if (address !== undefined) return address
  context.issues.push({ code: 'custom', message: 'An embed has a whole address that starts with https://.', input: typed })
  return z.NEVER
})
