import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { benchEnvironment } from './server-under-test.mjs'

/**
 * Makes the bench's publication in an empty folder.
 * @returns {Promise<{ articleId: string, path: string, threadsPath: string }>} the essay with two hundred letters, and the demo's with the most threads
 */
export async function prepareData(dataFolder) {
  await mkdir(dataFolder, { recursive: true })
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run-typescript.mjs', 'bench/prepare-data.ts'], {
    env: benchEnvironment(dataFolder),
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
