import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
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
  if (!process.env.AUTH_SECRET?.trim()) {
    // Set but empty it would win over the file.
    delete process.env.AUTH_SECRET
    ensureSecret()
  }
  if (existsSync('.env')) readable(() => process.loadEnvFile('.env'))
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

function readable(read) {
  try {
    return read()
  } catch (error) {
    throw new Stop(`.env cannot be read by this user (${error.code}): mend its permissions, or remove it and set the variables yourself.`)
  }
}

/** Puts a fresh secret where there is none: into a new .env, or into one that was copied from .env.example. */
function ensureSecret() {
  const text = existsSync('.env') ? readable(() => readFileSync('.env', 'utf8')) : undefined
  if (text !== undefined && parseEnv(text).AUTH_SECRET?.trim()) return
  const line = `AUTH_SECRET=${randomBytes(32).toString('hex')}`
  try {
    if (text === undefined) {
      writeFileSync('.env', `# Made by npm run up. What else can be set is in .env.example.\n${line}\n`, { mode: 0o600 })
    } else {
      // Written in place: owner and mode stay as they are.
      const filled = text.replace(/^[ \t]*(?:export[ \t]+)?AUTH_SECRET[ \t]*=[ \t]*(?:''|"")?[ \t]*(?:#.*)?(?=\r?$)/gm, line)
      writeFileSync('.env', filled === text ? `${text.replace(/(?<!\n)$/, '\n')}${line}\n` : filled)
    }
  } catch (error) {
    throw new Stop(`AUTH_SECRET is not set and .env cannot be written (${error.code}): set it yourself, see .env.example.`)
  }
  console.log(text === undefined ? 'Wrote .env with a new secret.' : 'AUTH_SECRET was empty in .env: it has a new secret now.')
}
