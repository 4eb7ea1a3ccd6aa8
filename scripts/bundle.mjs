// Bundles our own TypeScript into one file that plain Node runs; packages stay where they are.
import { rename } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

export const bundleOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  sourcesContent: false,
  logLevel: 'error',
  // Next's guard against client bundles; a command is the server.
  alias: { 'server-only': path.resolve('platform/testing/server-only.ts') },
}

/** Bundles `entry` into .build/commands and returns the file. */
export async function bundle(entry) {
  const outfile = path.resolve('.build/commands', `${path.basename(path.dirname(entry))}-${path.parse(entry).name}.mjs`)
  const unfinished = `${outfile}.${process.pid}`
  // Two of one command may start together; neither may read what the other has half written.
  await build({ ...bundleOptions, entryPoints: [entry], outfile: unfinished })
  await rename(unfinished, outfile)
  return outfile
}
