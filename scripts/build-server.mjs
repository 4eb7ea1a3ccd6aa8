// Bundles server.ts to <build>/server.mjs reader/ to <build>/reader.<hash>.js, its worker to <build>/sw.js. With --watch the reader script is
// built again whenever it changes.
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { build, context } from 'esbuild'

const folder = process.env.BUILD_DIR || '.build'

const server = {
  entryPoints: { server: 'server.ts' },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  // Next's guard against client bundles; this is the server.
  alias: { 'server-only': resolve('platform/testing/server-only.ts') },
  sourcemap: true,
  logLevel: 'warning',
}

const reader = {
  entryPoints: { reader: 'reader/index.ts' },
  entryNames: '[name].[hash]',
  outdir: folder,
  bundle: true,
  minify: true,
  // It runs as soon as it is there, in every browser: not as a module, which would wait for the whole document.
  format: 'iife',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  metafile: true,
  logLevel: 'warning',
  plugins: [{ name: 'manifest', setup: (building) => building.onEnd(writeManifest) }],
}

// The worker of the readers' pages has an address that never changes.
const worker = { ...reader, entryPoints: { sw: 'reader/offline/worker.ts' }, entryNames: '[name]', metafile: false, plugins: [] }

// The manifest is written last: whoever reads it finds the file it names.
async function writeManifest({ metafile, errors }) {
  if (errors.length > 0 || !metafile) return
  const name = basename(Object.keys(metafile.outputs).find((file) => file.endsWith('.js')) ?? '')
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify({ reader: name })}\n`)
  for (const old of await readdir(folder)) {
    if (/^reader\..*\.js$/.test(old) && old !== name) await rm(join(folder, old))
  }
}

await mkdir(folder, { recursive: true })
await build(server)
if (existsSync('reader/offline/worker.ts')) await build(worker)
if (!existsSync('reader/index.ts')) {
  await rm(join(folder, 'manifest.json'), { force: true })
} else if (process.argv.includes('--watch')) {
  const watched = await context(reader)
  await watched.watch()
} else {
  await build(reader)
}
