// node scripts/run-typescript.mjs scripts/database/diff.ts …: bundles a command written in TypeScript and runs it in this process.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const [entry, ...args] = process.argv.slice(2)
if (!entry) throw new Error('Which command? node scripts/run-typescript.mjs scripts/database/migrate.ts')
const file = await bundle(entry)
process.argv = [process.argv[0], path.resolve(entry), ...args]
await import(pathToFileURL(file).href)
