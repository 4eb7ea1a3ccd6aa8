// What esbuild makes of server.ts, of reader/ and of its worker: how npm run up builds them once, and npm run dev again and again.
import { existsSync } from 'node:fs'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { onDemand } from './on-demand.mjs'

/** The bundles to build into a folder, by their names. */
export function serverBundles(folder) {
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
  }
  const scripts = onDemand(folder, reader)
  const manifest = { name: 'manifest', setup: (building) => building.onEnd((result) => writeManifest(folder, result, scripts.names())) }
  const bundles = {
    server: {
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
      metafile: true,
      logLevel: 'warning',
    },
    reader: { ...reader, plugins: [scripts.plugin, manifest] },
    // The worker of the readers' pages has an address that never changes.
    worker: { ...reader, entryPoints: { sw: 'reader/offline/worker.ts' }, entryNames: '[name]' },
  }
  return Object.fromEntries(Object.entries(bundles).filter(([, { entryPoints }]) => existsSync(Object.values(entryPoints)[0])))
}

// The manifest is written last: whoever reads it finds the file it names.
async function writeManifest(folder, { metafile, errors }, onDemand) {
  if (errors.length > 0 || !metafile) return
  const name = basename(Object.keys(metafile.outputs).find((file) => file.endsWith('.js')) ?? '')
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify({ reader: name, onDemand })}\n`)
  for (const old of await readdir(folder)) {
    if (/^reader\..*\.js$/.test(old) && old !== name && !onDemand.includes(old)) await rm(join(folder, old))
  }
}
