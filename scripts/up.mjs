// npm run up: from a clean clone to a running publication. Plain Node: nothing is installed when this starts.
import { diskFault } from '../platform/storage/disk-fault.mjs'
import { root, Stop } from './up/stop.mjs'

const help = `npm run up [-- options]

Installs, migrates, builds what is stale and starts the publication. Run again it starts in seconds and changes nothing; until somebody owns the publication,
each start ends the last owner's link and prints a fresh one.

  --port N     listen on this port (default: PORT in .env, else 3000)
  --no-demo    leave an empty publication empty
  --dev        for work on the program (npm run dev): pages, the reader script and the server follow what is saved
  --help       this text

Settings are in .env; .env.example says what there is.`

try {
  if (process.argv.includes('--help')) console.log(help)
  else await up()
} catch (error) {
  const sentence = error instanceof Stop ? error.message : diskFault(error)
  if (!sentence) throw error
  console.error(sentence)
  // Whatever is still at work beside what has failed ends with this process.
  process.exit(1)
}

async function up() {
  process.chdir(root)
  const { checkNode, checkDatabase, checkDataFiles, checkDataFolder, checkPort } = await import('./up/checks.mjs')
  checkNode()
  const { readOptions, loadSettings } = await import('./up/settings.mjs')
  const options = readOptions(process.argv.slice(2))
  const settings = loadSettings(options)
  // What was built to be served stays as it is.
  if (options.dev) process.env.BUILD_DIR ||= '.build-dev'
  // Before the slow work: what would stop the start at its end.
  await checkPort(settings.port, settings.host)
  checkDataFolder(settings.dataDir)
  await checkDatabase(settings.databaseUrl)
  checkDataFiles(settings.dataDir, settings.databaseUrl)
  const { alone } = await import('./up/alone.mjs')
  await alone(root, () => makeReady(options))
  const { prepare, serve } = await import('./up/start.mjs')
  const { ownerLink } = await prepare(options)
  if (!options.dev) process.exitCode = await serve({ ownerLink })
  else {
    const { develop } = await import('./dev/develop.mjs')
    process.exitCode = await develop({ ownerLink })
  }
}

async function makeReady(options) {
  const { installPackages } = await import('./up/packages.mjs')
  const { driver } = await installPackages()
  // Where the driver has to be compiled, a minute of one processor, the rest need not wait for it.
  await Promise.all([driver, build(options)])
}

async function build(options) {
  const { generateIfStale } = await import('./generate.mjs')
  await generateIfStale()
  const { buildIfStale } = await import('./up/build.mjs')
  await buildIfStale(options)
}
