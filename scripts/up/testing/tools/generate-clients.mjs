import { lay, step } from './step.mjs'

await step('clients', () => lay('platform/db/generated/client.ts'))
