/**
 * How the server is started, wherever it is started: small, and quick at rendering.
 *
 * glibc gives each thread that asks for memory an arena of its own and hands none of it back; two are enough for
 * compression and pictures, and save about 50 MiB.
 */
export const serverMemory = { MALLOC_ARENA_MAX: '2' }

/**
 * Room for what one render makes and drops (with twice as much the bench shows no quicker render, and 30 MiB more), and an
 * upper bound that has V8 collect what is dead instead of growing. What lives is about 70 MiB. An operator's own NODE_OPTIONS
 * come first.
 */
export function serverFlags(nodeOptions = process.env.NODE_OPTIONS ?? '') {
  const flags = { '--max-semi-space-size': 16, '--max-old-space-size': 384 }
  const isOurs = ([name]) => !nodeOptions.replaceAll('_', '-').includes(name)
  return Object.entries(flags)
    .filter(isOurs)
    .map(([name, mebibytes]) => `${name}=${mebibytes}`)
}
