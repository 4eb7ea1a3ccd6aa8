import { lay, step } from './step.mjs'

await step('next', () => lay('.next/BUILD_ID', '1'))
