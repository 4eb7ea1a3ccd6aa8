import { z } from 'zod'
import { isLanguage, isTimeZone } from '@/domain/settings/schema'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { tidyName } from './names/tidy-name'
import { returnPath } from './return-path'
import { roles } from './types'

const oneLine = (text: string) => !/\p{Cc}/u.test(text)

/** An e-mail address, in the one spelling that the tables know: lower case. */
export const emailField = z
  .string({ error: message('account.emailNeeded') })
  .trim()
  .toLowerCase()
  .min(1, message('account.emailNeeded'))
  .max(textLimits.email, message('account.emailTooLong'))
  .pipe(z.email(message('account.notAnEmail')))

/** The name that stands beside a person's essays and comments. */
export const nameField = z
  .string({ error: message('account.nameNeeded') })
  .trim()
  .refine(oneLine, message('account.nameIsOneLine'))
  .transform(tidyName)
  .pipe(
    z
      .string()
      .min(1, message('account.nameNeeded'))
      .max(textLimits.name, message('form.atMost', { most: textLimits.name })),
  )

/** A password being chosen. Long is what counts; the rest is in password-weakness.ts. */
export const newPasswordField = z
  .string({ error: message('account.passwordNeeded') })
  .min(10, message('form.atLeast', { least: 10 }))
  .max(textLimits.password, message('form.atMost', { most: textLimits.password }))

/** A password being given: nothing to complain of but its absence. */
const givenPasswordField = z
  .string({ error: message('account.yourPasswordNeeded') })
  .min(1, message('account.yourPasswordNeeded'))
  .max(textLimits.password, message('form.tooLong'))

const tokenField = z.string().max(textLimits.token).default('')
export const toField = z
  .string()
  .optional()
  .transform((to) => returnPath(to))

export const signInWithPasswordInput = z.object({ email: emailField, password: givenPasswordField, to: toField })
export const sendSignInLinkInput = z.object({ email: emailField, to: toField })
export const useSignInLinkInput = z.object({ token: tokenField, name: nameField.or(z.literal('')).optional() })
export const askForAddressInput = z.object({ email: emailField })
export const confirmAddressInput = z.object({ token: tokenField })
export const startProviderInput = z.object({ provider: z.enum(['github', 'google']), to: toField })

/** All but the password is asked of a first owner only: recovery knows it. The command says when a name or an address is missing. */
export const claimOwnershipInput = z.object({
  token: tokenField,
  name: nameField.optional(),
  email: emailField.optional(),
  language: z.string().max(35).refine(isLanguage, message('account.languageUnknown')).optional(),
  timeZone: z.string().max(60).refine(isTimeZone, message('account.timeZoneUnknown')).optional(),
  password: newPasswordField,
})

export const changeProfileInput = z.object({
  name: nameField,
  bio: z
    .string()
    .trim()
    .max(textLimits.bio, message('form.atMost', { most: textLimits.bio }))
    .optional(),
})

export const changePasswordInput = z.object({
  currentPassword: z.string().max(textLimits.password, message('form.tooLong')).default(''),
  newPassword: newPasswordField,
})

/** Left out: the session that asks, which is signing out. */
export const endSessionInput = z.object({ session: z.string().max(textLimits.id).optional() })
export const endAllSessionsInput = z.object({ keepThis: z.enum(['yes', 'no']).default('yes') })

export const setRoleInput = z.object({
  email: emailField,
  role: z.enum(roles, { error: message('errors.roleUnknown', { roles: roles.join(', ') }) }),
})
/** By address, or by the account's id: an account that passkeys alone hold has no address. */
const personField = emailField.or(
  z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-Z]{26}$/, message('account.notAnEmail')),
)
export const disablePersonInput = z.object({ person: personField, disabled: z.boolean() })

export type SignInWithPasswordInput = z.output<typeof signInWithPasswordInput>
export type SendSignInLinkInput = z.output<typeof sendSignInLinkInput>
export type UseSignInLinkInput = z.output<typeof useSignInLinkInput>
export type AskForAddressInput = z.output<typeof askForAddressInput>
export type ConfirmAddressInput = z.output<typeof confirmAddressInput>
export type ClaimOwnershipInput = z.output<typeof claimOwnershipInput>
export type ChangeProfileInput = z.output<typeof changeProfileInput>
export type ChangePasswordInput = z.output<typeof changePasswordInput>
export type SetRoleInput = z.output<typeof setRoleInput>
export type DisablePersonInput = z.output<typeof disablePersonInput>
