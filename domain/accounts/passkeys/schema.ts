import { z } from 'zod'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { nameField, toField } from '../schema'

const unreadable = message('account.passkeyRefused')
const bytes = (most: number) =>
  z
    .string(unreadable)
    .max(most, unreadable)
    .regex(/^[\w-]+$/, unreadable)

/** WebAuthn lets a credential's id have 1023 bytes. */
const credentialId = bytes(1_400)
const credential = { id: credentialId, rawId: credentialId, type: z.literal('public-key', unreadable) }

/** What a browser answers to a sign-in's challenge, as @simplewebauthn/browser sends it. */
const assertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(4_000),
    authenticatorData: bytes(4_000),
    signature: bytes(8_000),
    userHandle: bytes(100).nullish(),
  }),
})

/** The same for a passkey that it has made. */
const attestation = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(4_000),
    attestationObject: bytes(20_000),
    transports: z.array(z.string().max(20)).max(10).catch([]).default([]),
  }),
})

export const signInWithPasskeyInput = z.object({ credential: assertion, to: toField })
/** Asked before the browser is: the name that the account is to have. */
export const offerJoiningInput = z.object({ name: nameField })
export const joinWithPasskeyInput = z.object({ name: nameField, userId: z.string(unreadable).max(textLimits.id), credential: attestation })
export const offerPasskeyInput = z.object({ currentPassword: z.string().max(textLimits.password, message('form.tooLong')).default('') })
export const addPasskeyInput = z.object({ credential: attestation })
export const removePasskeyInput = z.object({
  passkey: credentialId,
  currentPassword: z.string().max(textLimits.password, message('form.tooLong')).default(''),
  /** That they know that nothing opens the account any more. */
  lastWay: z.union([z.literal('1').transform(() => true), z.boolean()]).default(false),
})

export type Assertion = z.output<typeof assertion>
export type Attestation = z.output<typeof attestation>
export type SignInWithPasskeyInput = z.output<typeof signInWithPasskeyInput>
export type JoinWithPasskeyInput = z.output<typeof joinWithPasskeyInput>
export type RemovePasskeyInput = z.output<typeof removePasskeyInput>
