import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exitCodeFor } from './asked-to-stop.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

const sources = [
  'app',
  'components',
  'domain',
  'platform',
  'reader',
  'public',
  'prisma',
  'scripts',
  'server.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
]
// Not tsconfig.json: Next writes into it as it builds.
const settings = ['next.config.ts', 'postcss.config.mjs', 'package-lock.json']

export const buildFolder = () => process.env.BUILD_DIR || '.build'
const nextFolder = () => process.env.NEXT_DIST_DIR || '.next'
const stamp = () => path.join(buildFolder(), 'built-from')

/**
 * Builds pages, server and commands, if any source has changed since. In development Next builds pages as they are asked for; with `again`
 * it keeps what the next build will be quicker by.
 */
export async function buildIfStale({ dev = false, again = false } = {}) {
  const wanted = `${fingerprint()} ${nextFolder()}`
  if (!dev && existsSync(path.join(nextFolder(), 'BUILD_ID')) && existsSync(stamp()) && readFileSync(stamp(), 'utf8') === wanted)
    return false
  // Taken away first: a build that is cut short is no build.
  rmSync(stamp(), { force: true })
  if (!dev) {
    console.log('Building, a minute or so …')
    await step([path.resolve('node_modules/next/dist/bin/next'), 'build'], again ? { BUILD_CACHE: '1' } : {})
    // In development npm run dev builds it, and builds it again.
    await step(['scripts/build-server.mjs'])
  }
  await step(['scripts/up/bundle-prepare.mjs', buildFolder()])
  if (!dev) writeFileSync(stamp(), wanted)
  return true
}

async function step(args, env = {}) {
  const { code, output } = await run(process.execPath, args, { env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env } })
  if (code === 0) return
  if (/ENOSPC|EDQUOT/.test(output)) throw new Stop('The build failed: the disk is full. Make room, then start again.')
  // What the system ends for want of memory says nothing itself.
  if (code === exitCodeFor('SIGKILL')) throw new Stop('The build was ended by the system, most likely for want of memory: it needs 2 GB.')
  throw new Stop(`${output.trim()}\n\nThe build failed: ${args.map((arg) => path.relative('.', arg) || arg).join(' ')} said the above.`)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...sources, ...settings].flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(entry) {
  if (!existsSync(entry)) return []
  if (statSync(entry).isFile()) return [entry]
  return readdirSync(entry, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !/\.test\.tsx?$/.test(item.name))
    .map((item) => path.join(item.parentPath ?? item.path, item.name))
    .filter((file) => !file.includes('platform/db/generated'))
    .sort()
}
