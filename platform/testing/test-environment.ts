import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where one run of the tests keeps its files. */
export interface TestFolder {
  path: string
  remove(): void
}

export function makeTestFolder(): TestFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadside-test-'))
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Gives the test processes an environment of their own; nothing of the developer's reaches them. */
export function setTestEnvironment(folder: string): void {
  Object.assign(process.env, {
    NODE_ENV: 'test',
    AUTH_SECRET: 'the-tests-sign-with-this-and-nobody-else-does',
    DATA_DIR: path.join(folder, 'data'),
    DATABASE_URL: '',
    PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    RATE_LIMITS: 'off',
  })
  for (const name of ['PORT', 'HOST', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'TRUSTED_PROXIES']) delete process.env[name]
  for (const name of ['GITHUB_ID', 'GITHUB_SECRET', 'GOOGLE_ID', 'GOOGLE_SECRET', 'UPLOAD_MAX_BYTES', 'DOCUMENT_MEMORY_BYTES'])
    delete process.env[name]
}
