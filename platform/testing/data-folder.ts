import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { forgetEnv } from '../env/env'

/** Gives the tests of this file a DATA_DIR of their own, for what is kept there beside a database. useTestDatabase() gives both. */
export function useDataFolder(): void {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(inject('databases').folder, 'data-'))
    process.env.DATA_DIR = folder
    forgetEnv()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
}
