import { rmSync } from 'node:fs'
import { layTool, step } from './step.mjs'

await step('prepare bundle', () => {
  rmSync('.build/prepare', { recursive: true, force: true })
  layTool('prepare.mjs', '.build/prepare/prepare.mjs')
})
