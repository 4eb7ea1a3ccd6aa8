// What few readers need is built to files of its own, whose addresses are put into the script that every page loads.
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

const entries = {
  address: 'reader/share/passage.ts',
  live: 'reader/comments/live/follow.ts',
  morph: 'reader/morph/idiomorph.ts',
  prove: 'reader/comments/stamps/prove.ts',
  reading: 'reader/comments/reading/read-along.ts',
  passkey: 'reader/passkeys/passkey.ts',
  compose: 'reader/comments/compose/compose.ts',
  push: 'reader/push/subscribe.ts',
  passages: 'reader/passages/follow-selection.ts',
  counts: 'reader/passages/show-counts.ts',
}

/** The plugin of the reader's bundle that builds them first, and what they were called in the last build. `like`: the options of that bundle. */
export function onDemand(folder, like) {
  let names = []
  const load = async () => {
    const { metafile } = await build({
      ...like,
      entryPoints: entries,
      entryNames: 'reader.[name].[hash]',
      outdir: folder,
      // Loaded by import(): it gives what it exports.
      format: 'esm',
    })
    const files = Object.entries(metafile.outputs).map(([file, { entryPoint }]) => [entryPoint, basename(file)])
    names = files.map(([, name]) => name)
    const addressOf = (entry) => `/${files.find(([from]) => from === entry)?.[1]}`
    const addresses = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, addressOf(entry)]))
    const watchFiles = Object.keys(metafile.inputs).map((file) => resolve(file))
    return { contents: `export const addresses = ${JSON.stringify(addresses)}`, watchFiles }
  }
  return {
    names: () => names,
    plugin: { name: 'on demand', setup: (building) => building.onLoad({ filter: /reader[/\\]on-demand[/\\]addresses\.ts$/ }, load) },
  }
}
