#!/usr/bin/env node
// npm, as npm does it. ci: everything is taken away, the packages are laid down one after the other, the list of them is written last.
// install: what is missing is laid down beside the rest. rebuild: the driver is compiled.
import { readFileSync, rmSync } from 'node:fs'
import { lay, layTool, step } from './step.mjs'

const [command, ...flags] = process.argv.slice(2)
const list = JSON.parse(readFileSync('installed.json', 'utf8')).packages
const wanted = Object.entries(list).filter(([, { dev }]) => !dev || flags.includes('--include=dev'))
const clear = () => rmSync('node_modules', { recursive: true, force: true })
const layPackage = ([place, { version }]) => lay(`${place}/package.json`, JSON.stringify({ version }))
const writeList = () => lay('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(wanted) }))

if (command === 'ci') {
  clear()
  layPackage(wanted[0])
  layTool('next.mjs', 'node_modules/next/dist/bin/next')
  const layTheRest = () => {
    for (const entry of wanted) layPackage(entry)
    lay('node_modules/better-sqlite3/index.js', `throw new Error('Could not locate the bindings file')`)
    writeList()
  }
  await step('npm', layTheRest, clear)
}

if (command === 'install') {
  const added = wanted.filter(([, { dev }]) => dev)
  const takeBack = () => {
    for (const [place] of added) rmSync(place, { recursive: true, force: true })
  }
  layPackage(added[0])
  const layTheRest = () => {
    for (const entry of added) layPackage(entry)
    writeList()
  }
  await step('npm install', layTheRest, takeBack)
}

// A driver that was compiled for one Node.js does not load in another.
if (command === 'rebuild') {
  const compiledFor = process.env.COMPILES_FOR || process.versions.modules
  const text = `module.exports = class {
    constructor() { if (process.versions.modules !== '${compiledFor}') throw new Error('The module better_sqlite3.node\\nwas compiled against a different Node.js version') }
    close() {}
  }`
  await step('driver', () => lay('node_modules/better-sqlite3/index.js', text))
}
