import { existsSync } from 'node:fs'
import path from 'node:path'
import { onPath } from '../up/on-path.mjs'
import { run } from '../up/run.mjs'
import { Stop } from '../up/stop.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium to drive: one that is here, else Playwright's own download, else (as root on Debian) the distribution's. Undefined means Playwright's. */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const here = installed()
  if (here) return here
  if (await playwrightHasOne()) return undefined
  console.log('Installing a Chromium …')
  await run(process.execPath, [
    'node_modules/@playwright/test/cli.js',
    'install',
    ...(process.getuid?.() === 0 && onPath('apt-get') ? ['--with-deps'] : []),
    'chromium',
  ])
  if (await playwrightHasOne()) return undefined
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    await run('apt-get', ['update', '-qq'])
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
  const now = installed()
  if (!now) throw new Stop('There is no Chromium and none could be fetched: apt-get install -y chromium, or set CHROMIUM_PATH.')
  return now
}

function installed() {
  const name = names.find(onPath)
  const folder = name && (process.env.PATH ?? '').split(path.delimiter).find((place) => existsSync(path.join(place, name)))
  return folder && path.join(folder, name)
}

async function playwrightHasOne() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}
