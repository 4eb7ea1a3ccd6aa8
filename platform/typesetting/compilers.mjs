import { fontsFor } from './fonts.mjs'

// A font that has been added to the machine is found when a compiler is made.
const keptMilliseconds = 60_000
/** By folder of templates, with our own fonts and the machine's. */
const kept = new Map()

/** The typesetter is native code that not every platform has. */
export class NoTypesetter extends Error {}

/** A compiler for the templates of this folder that has fonts for the text, and the names of those fonts by their use. */
export async function compilerFor(folder, text, language) {
  const { NodeCompiler } = await loadTypesetter()
  const { own, added, names } = fontsFor(text, language)
  const make = () => NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...own, ...added] }] })
  // A text of another script has fonts of its own, a few of a hundred files: the next such text has others.
  if (added.length > 0) return { compiler: make(), fonts: names }
  const found = kept.get(folder)
  if (found && Date.now() - found.at < keptMilliseconds) return { compiler: found.compiler, fonts: names }
  const compiler = make()
  kept.set(folder, { compiler, at: Date.now() })
  return { compiler, fonts: names }
}

async function loadTypesetter() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    throw new NoTypesetter('the typesetter has no build for this platform', { cause })
  }
}
