import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { benchEnvironment } from './server-under-test.mjs'

/**
 * Makes a publication for a bench in an empty folder.
 * @param {string} entry the script that fills it; by default the one with the essay of two hundred comments and the demo's with the most threads
 * @returns {Promise<Record<string, string>>} what the script says of it: { articleId, path, threadsPath }
 */
export async function prepareData(dataFolder, entry = 'bench/prepare-data.ts') {
  await mkdir(dataFolder, { recursive: true })
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run-typescript.mjs', entry], {
    env: { PUBLIC_URL: 'http://127.0.0.1:3000', ...benchEnvironment(dataFolder) },
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
