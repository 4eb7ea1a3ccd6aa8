// npm run generate: makes Prisma's two clients from the schema. Makes no request: `generate` needs no engine, it only asks for one.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = path.join(root, 'platform/db/generated/stamp.txt')
const schemas = ['prisma/schema.prisma', 'prisma/postgres/schema.prisma'].map((file) => path.join(root, file))

/** Generates the clients if the schemas or Prisma have changed since. Throws with Prisma's own words where it fails. */
export function generateIfStale() {
  const made = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return false
  for (const schema of schemas) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints', '--schema', schema],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      },
    )
    if (status !== 0) throw new Error(`Prisma could not generate its client:\n${stdout}${stderr}`)
  }
  writeFileSync(stamp, made)
  return true
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...schemas, path.join(root, 'node_modules/prisma/package.json')]) hash.update(readFileSync(file))
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(generateIfStale() ? 'Prisma clients made.' : 'Prisma clients are up to date.')
