import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, unwatchFile, watchFile } from 'node:fs'
import path from 'node:path'
import { onAskedToStop } from '../up/asked-to-stop.mjs'
import { buildFolder } from '../up/build.mjs'
import { startServer, welcome } from '../up/start.mjs'
import { Supervisor } from './supervisor.mjs'

// Read once, at the start.
const readOnce = ['.env', 'package-lock.json', 'next.config.ts', 'prisma/schema.prisma']

/**
 * Runs the development server until it is asked to stop. Next takes changed pages up by itself; the reader script and the worker are built
 * again when their files change, and the server starts again when what it is made of does. What does not build changes nothing that runs.
 */
export async function develop({ ownerLink }) {
  const folder = buildFolder()
  mkdirSync(folder, { recursive: true })
  let greet = (port) => {
    console.log(welcome(port, ownerLink))
    greet = () => say('the server is up again')
  }
  const supervisor = new Supervisor({ start: () => startServer({ dev: true, listening: (port) => greet(port) }), say })
  const contexts = await watchBundles(folder, supervisor)
  for (const file of readOnce) watchFile(file, { interval: 1_000 }, () => say(`${file} has changed: stop and start npm run dev`))
  const code = await new Promise((resolve) => onAskedToStop(() => resolve(0)))
  for (const file of readOnce) unwatchFile(file)
  await Promise.all([supervisor.stop(), ...contexts.map((context) => context.dispose())])
  return code
}

async function watchBundles(folder, supervisor) {
  const { context } = await import('esbuild')
  const { serverBundles } = await import('../server-bundles.mjs')
  const contexts = []
  for (const [name, bundle] of Object.entries(serverBundles(folder))) {
    const use = name === 'server' ? () => supervisor.changed() : () => {}
    contexts.push(await context({ ...bundle, plugins: [...(bundle.plugins ?? []), { name: 'news', setup: tellNews(name, use) }] }))
  }
  await Promise.all(contexts.map((one) => one.watch()))
  return contexts
}

/** Says what was built anew and why, and hands it on where it is not what there was. */
function tellNews(name, use) {
  const what = { server: 'the server starts again', reader: 'reader script built, reload the page', worker: 'offline worker built' }[name]
  return (building) => {
    let [before, since, begun] = ['', 0, 0]
    building.onStart(() => {
      begun = Date.now()
    })
    building.onEnd(({ errors, metafile }) => {
      if (errors.length > 0) return say(`${name}: does not build, what runs stays as it was`)
      const made = madeOf(metafile)
      const why = changedSince(since, metafile)
      // What is saved while it builds is news to the next build.
      since = begun
      if (made === before) return
      if (before !== '') say(`${why}: ${what}`)
      before = made
      use()
    })
  }
}

/** A comment more or less makes the same program. */
function madeOf({ outputs }) {
  const hash = createHash('sha256')
  for (const file of Object.keys(outputs)) if (!file.endsWith('.map')) hash.update(readFileSync(file))
  return hash.digest('hex')
}

function changedSince(time, { inputs }) {
  const files = Object.keys(inputs).filter((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs >= time)
  return files.length > 2 ? `${files.length} files` : files.map((file) => path.relative('.', file)).join(', ') || 'a file gone'
}

function say(line) {
  console.log(`  dev  ${line}`)
}
