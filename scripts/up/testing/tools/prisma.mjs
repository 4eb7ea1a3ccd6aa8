import { lay, step } from './step.mjs'

await step('prisma', () => lay('platform/db/generated/client.ts'))
