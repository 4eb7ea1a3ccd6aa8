import { rmSync } from 'node:fs'
import { lay, layTool, step } from './step.mjs'

await step('server bundle', () => {
  rmSync('.build/server.mjs', { force: true })
  layTool('server.mjs', '.build/server.mjs')
  lay('.build/manifest.json')
})
