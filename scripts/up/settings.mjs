import { ensureSecret, readEnvFile, settingsIn } from './env-file.mjs'
import { Stop } from './stop.mjs'

const flags = ['--dev', '--no-demo', '--port']

/** Reads the command line. */
export function readOptions(args) {
  const options = { dev: args.includes('--dev'), demo: !args.includes('--no-demo') }
  for (const [index, arg] of args.entries()) {
    const name = arg.split('=')[0]
    if (args[index - 1] === '--port') continue
    if (!flags.includes(name)) throw new Stop(`${arg} means nothing to npm run up; see npm run up -- --help.`)
    if (name !== '--port') continue
    options.port = arg.includes('=') ? arg.slice('--port='.length) : (args[index + 1] ?? '')
    if (options.port === '') throw new Stop('--port needs a number, like --port 3001.')
  }
  return options
}

/** Fills process.env from .env, seeing to it that there is a secret. The environment itself wins. */
export function loadSettings({ port }) {
  const isGiven = Boolean(process.env.AUTH_SECRET?.trim())
  if (!isGiven) {
    // Set but empty it would win over the file.
    delete process.env.AUTH_SECRET
    ensureSecret()
  }
  for (const [name, value] of Object.entries(settingsIn(readEnvFile() ?? ''))) process.env[name] ??= value
  checkSecret(isGiven ? 'the environment' : '.env')
  if (port !== undefined) process.env.PORT = port
  const chosen = process.env.PORT?.trim() || '3000'
  if (!/^\d{1,5}$/.test(chosen) || Number(chosen) < 1 || Number(chosen) > 65_535)
    throw new Stop(`${chosen || 'Nothing'} is no port: give a number from 1 to 65535.`)
  return {
    port: Number(chosen),
    host: process.env.HOST?.trim() || undefined,
    dataDir: process.env.DATA_DIR?.trim() || './data',
    databaseUrl: process.env.DATABASE_URL?.trim() ?? '',
  }
}

// Said here, before anything is installed or built. What else is wrong the server lists (platform/env).
function checkSecret(where) {
  const { length } = process.env.AUTH_SECRET?.trim() ?? ''
  if (length < 32)
    throw new Stop(
      `AUTH_SECRET in ${where} has ${length} characters and needs 32: put your copy of it back, or make one with openssl rand -hex 32.`,
    )
}
