import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { Stop } from './stop.mjs'

const flags = ['--dev', '--no-demo', '--port']

/** Reads the command line. */
export function readOptions(args) {
  const options = { dev: args.includes('--dev'), demo: !args.includes('--no-demo') }
  for (const [index, arg] of args.entries()) {
    const name = arg.split('=')[0]
    if (args[index - 1] === '--port') continue
    if (!flags.includes(name)) throw new Stop(`${arg} means nothing to npm run up; see npm run up -- --help.`)
    if (name === '--port') options.port = arg.includes('=') ? arg.slice('--port='.length) : (args[index + 1] ?? '')
  }
  return options
}

/** Fills process.env from .env, writing one with a fresh secret if there is none. The environment itself wins. */
export function loadSettings({ port }) {
  if (!existsSync('.env') && !process.env.AUTH_SECRET) {
    const secret = randomBytes(32).toString('hex')
    writeFileSync('.env', `# Made by npm run up. What else can be set is in .env.example.\nAUTH_SECRET=${secret}\n`, { mode: 0o600 })
    console.log('Wrote .env with a new secret.')
  }
  if (existsSync('.env')) process.loadEnvFile('.env')
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
