// npm run generate: makes Prisma's two clients from the schema, and the types of the messages from their English.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeEnglishTypes } from './messages/english-types.mjs'
import { run } from './up/run.mjs'
import { Stop } from './up/stop.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = path.join(root, 'platform/db/generated/stamp.txt')
const clients = path.join(root, 'scripts/generate-clients.mjs')
const schemas = ['prisma/schema.prisma', 'prisma/postgres/schema.prisma'].map((file) => path.join(root, file))

/** Generates what has changed since: the clients by the schemas and Prisma, the types by the English messages. Says whether clients were made. */
export async function generateIfStale() {
  writeEnglishTypes()
  const made = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return false
  // Taken away first: clients of which one was made and the other was not are none.
  rmSync(stamp, { force: true })
  const { code, output } = await run(process.execPath, [clients, ...schemas])
  if (code !== 0) throw new Stop(`${output.trim()}\n\nPrisma could not generate its clients: it said the above.`)
  writeFileSync(stamp, made)
  return true
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...schemas, clients, path.join(root, 'node_modules/@prisma/client-generator-ts/package.json')])
    hash.update(readFileSync(file))
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root)
  const didMake = await generateIfStale()
  console.log(didMake ? 'Prisma clients made.' : 'Prisma clients are up to date.')
}
