import { existsSync } from 'node:fs'
import path from 'node:path'
import { onPath } from '../up/on-path.mjs'
import { run } from '../up/run.mjs'
import { Stop } from '../up/stop.mjs'

// Without a window first, as Playwright's own: the same engine, and half the time of a run.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium to drive: one that is here, else Playwright's own download, else (as root on Debian) the distribution's. Undefined means Playwright's. */
export async function findChromium() {
  const here = chromiumPath()
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
    const install = (name) =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    // Older releases of Debian have no package of it without a window.
    if ((await install('chromium-headless-shell')).code !== 0) await install('chromium')
  }
  const now = chromiumPath()
  if (!now)
    throw new Stop('There is no Chromium and none could be fetched: apt-get install -y chromium-headless-shell, or set CHROMIUM_PATH.')
  return now
}

/** CHROMIUM_PATH, else the first Chromium on the PATH, else undefined. */
export function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const name = names.find(onPath)
  const folder = name && (process.env.PATH ?? '').split(path.delimiter).find((place) => existsSync(path.join(place, name)))
  return folder && path.join(folder, name)
}

async function playwrightHasOne() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}
