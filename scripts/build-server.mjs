// Bundles server.ts to <build>/server.mjs and reader/ to <build>/reader.<hash>.js. With --watch the reader script is
// built again whenever it changes.
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
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
  sourcemap: true,
  logLevel: 'warning',
}

const reader = {
  entryPoints: { reader: 'reader/index.ts' },
  entryNames: '[name].[hash]',
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  metafile: true,
  logLevel: 'warning',
  plugins: [{ name: 'manifest', setup: (building) => building.onEnd(writeManifest) }],
}

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
if (!existsSync('reader/index.ts')) {
  await rm(join(folder, 'manifest.json'), { force: true })
} else if (process.argv.includes('--watch')) {
  const watched = await context(reader)
  await watched.watch()
} else {
  await build(reader)
}
