import { z } from 'zod'
import { message } from '@/i18n/message'
import { embedAddress } from './embed-address'

/** The address of an embed as the tree holds it. */
export const embedUrl = z.string(message('document.embedAddress')).transform((typed, context) => {
  const address = embedAddress(typed)
  if (address !== undefined) return address
  context.issues.push({ code: 'custom', message: message('document.embedAddress'), input: typed })
  return z.NEVER
})
