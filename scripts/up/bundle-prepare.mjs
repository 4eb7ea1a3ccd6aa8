import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { bundleOptions } from '../bundle.mjs'

// In pieces: what fills an empty publication draws in a good deal that every later start can do without.
const folder = path.resolve(process.argv[2] ?? '.build', 'prepare')
rmSync(folder, { recursive: true, force: true })
await build({ ...bundleOptions, entryPoints: ['scripts/up/prepare.ts'], outdir: folder, splitting: true, outExtension: { '.js': '.mjs' } })
