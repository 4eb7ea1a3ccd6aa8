import { z } from 'zod'

/** pino's levels, least talkative first, and none at all. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const wholeNumber = (least: number, most: number) =>
  z.coerce.number('Must be a number.').int('Must be a whole number.').min(least).max(most)
const mebibyte = 1024 * 1024
const origin = z
  .url({ protocol: /^https?$/, error: 'Must be an address like https://essays.example.org.' })
  .refine((url) => new URL(url).pathname === '/', {
    error: 'Must be an address without a path: Broadside lives at the root of its host.',
  })

/**
 * Every variable of the environment that the program reads, and its default. The same list, with a sentence for each,
 * is .env.example; a test holds the two together.
 */
export const envSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: wholeNumber(0, 65_535).default(3000),
    HOST: z.string().optional(),
    PUBLIC_URL: origin.optional(),
    DATABASE_URL: z
      .string()
      .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'Must be empty, file:/path/to/broadside.db or postgresql://user:password@host:5432/name.')
      .optional(),
    DATA_DIR: z.string().default('./data'),
    AUTH_SECRET: z.string({ error: 'Is missing. Make one with: openssl rand -hex 32' }).min(32, 'Must have at least 32 characters.'),
    HSTS_SUBDOMAINS: z.enum(['off', 'on', 'preload']).default('off'),
    TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, 'Must start with redis:// or rediss://.')
      .optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'Must start with smtp:// or smtps://.')
      .optional(),
    MAIL_FROM: z.string().includes('@', { error: 'Must be an address, like Name <name@example.org>.' }).optional(),
    GITHUB_ID: z.string().optional(),
    GITHUB_SECRET: z.string().optional(),
    GOOGLE_ID: z.string().optional(),
    GOOGLE_SECRET: z.string().optional(),
    LOG_LEVEL: z.enum(logLevels).default('info'),
    UPLOAD_MAX_BYTES: wholeNumber(1, 1024 * mebibyte).default(20 * mebibyte),
    DOCUMENT_MEMORY_BYTES: wholeNumber(1, 64 * 1024 * mebibyte).default(64 * mebibyte),
    SOURCE_URL: z.url({ protocol: /^https?$/, error: 'Must be an address like https://example.org/broadside.' }).optional(),
    AKISMET_KEY: z.string().optional(),
    LINK_CARDS: z.enum(['on', 'off']).default('on'),
    RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  })
  .superRefine((values, context) => {
    const together = (one: keyof typeof values, other: keyof typeof values) => {
      if (values[one] && !values[other]) context.addIssue({ code: 'custom', path: [other], message: `Is needed with ${one}.` })
    }
    together('SMTP_URL', 'MAIL_FROM')
    together('GITHUB_ID', 'GITHUB_SECRET')
    together('GITHUB_SECRET', 'GITHUB_ID')
    together('GOOGLE_ID', 'GOOGLE_SECRET')
    together('GOOGLE_SECRET', 'GOOGLE_ID')
  })
