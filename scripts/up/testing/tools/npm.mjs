#!/usr/bin/env node
// npm ci, as npm does it: everything is taken away, the packages are laid down one after the other, the list of them is written last.
import { copyFileSync, rmSync } from 'node:fs'
import { lay, layTool, step } from './step.mjs'

const clear = () => rmSync('node_modules', { recursive: true, force: true })
const layPackage = (name) => lay(`node_modules/${name}/package.json`, '{"version":"1.0.0"}')

clear()
layPackage('next')
layTool('next.mjs', 'node_modules/next/dist/bin/next')
await step(
  'npm',
  () => {
    layPackage('prisma')
    layTool('prisma.mjs', 'node_modules/prisma/build/index.js')
    layPackage('better-sqlite3')
    layDriver()
    copyFileSync('installed.json', 'node_modules/.package-lock.json')
  },
  clear,
)

// A driver that was compiled for one Node.js does not load in another.
function layDriver() {
  const compiledFor = process.env.COMPILES_FOR || process.versions.modules
  const text = `module.exports = class {
    constructor() { if (process.versions.modules !== '${compiledFor}') throw new Error('compiled against another Node.js') }
    close() {}
  }`
  lay('node_modules/better-sqlite3/index.js', text)
}
