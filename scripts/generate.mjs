// npm run generate: makes Prisma's two clients from the schema, and the types of the messages from their English. Makes no request: Prisma's
// `generate` needs no engine, it only asks for one.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeEnglishTypes } from './messages/english-types.mjs'
import { run } from './up/run.mjs'
import { Stop } from './up/stop.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = path.join(root, 'platform/db/generated/stamp.txt')
const schemas = ['prisma/schema.prisma', 'prisma/postgres/schema.prisma'].map((file) => path.join(root, file))

/** Generates what has changed since: the clients by the schemas and Prisma, the types by the English messages. Says whether clients were made. */
export async function generateIfStale() {
  writeEnglishTypes()
  const made = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return false
  // Taken away first: clients of which one was made and the other was not are none.
  rmSync(stamp, { force: true })
  for (const schema of schemas) {
    const { code, output } = await run(
      process.execPath,
      [path.join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints', '--schema', schema],
      { env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' } },
    )
    if (code !== 0) throw new Stop(`${output.trim()}\n\nPrisma could not generate its client: it said the above.`)
  }
  writeFileSync(stamp, made)
  return true
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...schemas, path.join(root, 'node_modules/prisma/package.json')]) hash.update(readFileSync(file))
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root)
  const didMake = await generateIfStale()
  console.log(didMake ? 'Prisma clients made.' : 'Prisma clients are up to date.')
}
