import { z } from 'zod'
import { emailField } from '@/domain/accounts/schema'
import { message } from '@/i18n/message'

const as = z.string(message('form.textExpected')).max(700, message('form.textExpected')).default('')

/** Who asks for a link. */
export const dataLinkInput = z.object({ email: emailField })

/** Erasing says that it is meant. `as`: the token of a mailed link. */
export const eraseInput = z.object({ as, confirm: z.literal(['1', true], message('ownData.confirmFirst')) })
