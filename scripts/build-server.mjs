// Bundles server.ts to <build>/server.mjs, reader/ to <build>/reader.<hash>.js, its worker to <build>/sw.js.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { serverBundles } from './server-bundles.mjs'

const folder = process.env.BUILD_DIR || '.build'
await mkdir(folder, { recursive: true })
const bundles = serverBundles(folder)
if (!bundles.reader) await rm(join(folder, 'manifest.json'), { force: true })
for (const bundle of Object.values(bundles)) await build(bundle)
