import type { Server } from 'node:http'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReactNode } from 'react'
import { knownAddresses } from './app/addresses'
import { adminVisitor, admissions } from './app/admissions'
import { directRoutes } from './app/direct-routes'
import { documents, largeFiles } from './app/documents'
import { firstDocuments } from './app/first-documents'
import { movedAddresses } from './app/moved-addresses'
import { publicationLanguage } from './app/publication-language'
import { streams } from './app/streams'
import { isWebhook } from './app/webhooks'
import { embedFrameOrigins } from './domain/document/embeds/registry'
import { createPostgresChannel } from './platform/changes/channel-postgres'
import { instanceId } from './platform/db/change-notice'
import { closeDb, databaseKind } from './platform/db/client'
import { checkMigrationsApplied } from './platform/db/database-state'
import { becomeOnlyServer } from './platform/db/only-server'
import { isDatabaseAway } from './platform/db/postgres-adapter'
import { requireOurFiles, startFault } from './platform/db/start-fault'
import { type Env, env } from './platform/env/env'
import { setFrontLanguage } from './platform/errors/front-translator'
import { hstsOf } from './platform/front/answers/security-headers'
import { StaticFiles } from './platform/front/answers/static-files'
import { createFront } from './platform/front/create-front'
import { frontSettings } from './platform/front/front-settings'
import { readBuiltRoutes } from './platform/front/next/built-routes'
import { passToDevServer } from './platform/front/next/pass-to-dev-server'
import { addressMissing } from './platform/front/server/address-missing.mjs'
import { createHttpServer } from './platform/front/server/create-http-server'
import { gracefulStop } from './platform/front/server/graceful-stop'
import { CannotListen, listen } from './platform/front/server/listen'
import { stopOnSignals } from './platform/front/server/stop-on-signals'
import { stopJobs } from './platform/jobs/stop-jobs'
import { consoleToLog } from './platform/log/console-lines'
import { logFor } from './platform/log/logger'
import { closeAll, onStop } from './platform/shutdown/on-stop'
import { keepPrivate } from './platform/storage/keep-private'

const log = logFor('front')

async function start(dev: boolean): Promise<void> {
  const environment = env()
  requireOurFiles()
  const open = keepPrivate()
  if (open.length > 0) log.warn({ open }, 'others on this machine may read these, and that could not be changed')
  const settings = frontSettings(environment, dev, embedFrameOrigins)
  becomeOnlyServer(environment.PUBLIC_URL)
  // A file that cannot be used now will not be later: the start ends here, in a sentence. PostgreSQL may come back.
  if (databaseKind() === 'sqlite') await checkMigrationsApplied()
  if (!dev) consoleToLog()
  // Imported late: it reads NODE_ENV as it loads.
  const { default: next } = await import('next')
  const app = next({ dev, port: environment.PORT, hostname: 'localhost' })
  await app.prepare()
  const handler = app.getRequestHandler()
  const channel =
    databaseKind() === 'postgresql' ? createPostgresChannel({ url: environment.DATABASE_URL, instance: instanceId }) : undefined
  const files = await staticFiles(hstsOf(settings), dev)
  const front = createFront({
    settings,
    documents,
    directRoutes: dev ? [] : directRoutes,
    streams,
    admissions,
    isWebhook,
    adminVisitor,
    moved: movedAddresses,
    addresses: knownAddresses(dev ? undefined : await readBuiltRoutes(buildFolder())),
    largeFiles,
    handler,
    ...(dev ? {} : { renderFragment: await fragmentsByReact() }),
    files,
    instance: instanceId,
    isDatabaseAway,
    ...(channel ? { fence: channel.fence } : {}),
  })
  channel?.open(front)
  setFrontLanguage(await publicationLanguage())
  const server = createHttpServer(dev ? passToDevServer(handler, front.handle) : front.handle)
  if (dev) server.on('upgrade', app.getUpgradeHandler())
  onStop('database', closeDb)
  if (channel) onStop('changes', channel.close)
  onStop('front', front.close)
  onStop('jobs', stopJobs)
  stopOnSignals(makeStop(server, front.beginStop, dev), process)
  const port = await listen(server, environment.PORT, environment.HOST)
  log.info({ port, address: environment.PUBLIC_URL }, 'listening')
  warnOfMissingAddress(environment)
  // scripts/up.mjs waits for this very line.
  process.stdout.write(`broadside listening on ${port}\n`)
  if (!dev) await firstDocuments().then(front.warm, (error: unknown) => log.warn({ error }, 'nothing could be made ready at the start'))
}

function warnOfMissingAddress({ HOST, PUBLIC_URL, publicUrlIsSet }: Env): void {
  // Who has started it by npm run up is told there.
  const missing = process.connected ? undefined : addressMissing({ HOST, PUBLIC_URL: publicUrlIsSet ? PUBLIC_URL : '' })
  if (missing) log.warn(missing)
}

async function fragmentsByReact() {
  // Imported late, as Next is.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return (element: unknown) => renderToStaticMarkup(element as ReactNode)
}

async function staticFiles(hsts: string | undefined, dev: boolean): Promise<StaticFiles> {
  const folders = [
    { folder: resolve(buildFolder(), 'static'), prefix: '/_next/static', immutable: true },
    { folder: resolve('public'), prefix: '', immutable: false },
  ]
  const files = new StaticFiles({
    // In development both change while the server runs, and Next serves them itself.
    folders: dev ? [] : folders,
    readerFolder: dirname(fileURLToPath(import.meta.url)),
    hsts,
    dev,
  })
  await files.scan()
  return files
}

// biome-ignore lint/style/noProcessEnv: a variable of the build, read by next.config.ts too; no setting of the program.
const buildFolder = () => resolve(process.env.NEXT_DIST_DIR ?? '.next')

function makeStop(server: Server, begin: () => void, dev: boolean): () => void {
  return gracefulStop({
    server,
    begin,
    close: () => closeAll((name, error) => log.error({ error }, `${name} did not close`)),
    exit: (code) => process.exit(code),
    ...(dev ? { graceMs: 0, forceMs: 1_000 } : {}),
  })
}

// A full disk under a log file is no reason to stop.
process.stdout.on('error', () => {})
const dev = process.argv.includes('--dev')
// biome-ignore lint/style/noProcessEnv: React and Next choose their build by it; it is set here, before they load.
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })
start(dev).catch((error: unknown) => {
  const sentence = error instanceof CannotListen ? error.message : startFault(error)
  if (sentence) console.error(sentence)
  else log.fatal({ error }, 'could not start')
  process.exit(1)
})
