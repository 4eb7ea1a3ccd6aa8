import { rmSync } from 'node:fs'
import { driverComplaint, makeDriver, wantsCompiling } from './driver.mjs'
import { installFailure } from './install-failure.mjs'
import { npmsList, whatIsInstalled } from './installed.mjs'
import { leaveOut } from './leave-out.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

/**
 * Installs what is missing of what the publication runs on; with `all`, of what the checks need too. Nothing that is there already is taken
 * away. The driver may still be in the making when this resolves: `driver` resolves when it loads.
 */
export async function installPackages({ all = false } = {}) {
  const there = whatIsInstalled()
  const complaint = there === 'none' ? '' : driverComplaint()
  if (there === 'none' || (complaint && !wantsCompiling(complaint))) {
    console.log('Installing packages …')
    // Taken away first: npm takes it away somewhere among the packages, and an installation that is cut short is none.
    rmSync(npmsList, { force: true })
    const wantsAll = all || there === 'all'
    await npm('ci', wantsAll ? '--include=dev' : '--omit=dev')
    if (!wantsAll) leaveOut()
    return { driver: settled(makeDriver()) }
  }
  if (all && there !== 'all') {
    console.log('Installing what the checks need …')
    await npm('install', '--include=dev', '--no-save')
  }
  if (!complaint) return { driver: Promise.resolve() }
  console.log(`Making the SQLite driver for Node.js ${process.versions.node} …`)
  return { driver: settled(makeDriver()) }
}

// Its failure is heard by whoever waits for it, later.
function settled(promise) {
  promise.catch(() => {})
  return promise
}

// Without install scripts: of all packages the driver alone needs its own, and other work can be done meanwhile.
async function npm(command, ...flags) {
  const { code, output } = await run('npm', [command, ...flags, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Stop(installFailure(output, `npm ${command}`))
}
