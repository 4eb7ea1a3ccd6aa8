import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../up/build.mjs'
import { run } from '../up/run.mjs'
import { Stop } from '../up/stop.mjs'
import { namesOf, patternOf } from './choose-tests.mjs'
import { findChromium } from './chromium.mjs'

/** Builds what is stale and runs the browser specs, or those that were chosen, which start the built server themselves. */
export async function e2e(tally, { chosen }) {
  const only = [...(chosen?.files ?? []), ...(chosen?.titles.length ? ['--grep', patternOf(chosen.titles)] : [])]
  // Asked before the minute that a build takes.
  if (only.length > 0 && !(await anySpec(only))) throw new Stop(`No browser spec is called ${namesOf(chosen.titles)}.`)
  let built = false
  await tally.step('build', async () => {
    await buildIfStale({ again: true })
    built = true
    return { passed: 1 }
  })
  if (built) await tally.step('browser specs', () => playwright(only))
}

async function anySpec(only) {
  const { code, output } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--list', ...only])
  // A spec that cannot be loaded is no reason to say that there is none: the run itself will tell.
  return code === 0 || !output.includes('No tests found')
}

async function playwright(only) {
  const chromium = await findChromium()
  const folder = mkdtempSync(path.join(tmpdir(), 'broadside-report-'))
  const report = path.join(folder, 'playwright.json')
  try {
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...only]
    const env = {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    }
    const { code } = await run(process.execPath, args, { show: true, env })
    const { suites, stats } = JSON.parse(readFileSync(report, 'utf8'))
    const failed = code === 0 ? 0 : Math.max(1, stats.unexpected + stats.flaky)
    return { passed: stats.expected, failed, skipped: stats.skipped, failures: suites.flatMap(failedSpecs) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function failedSpecs({ suites = [], specs = [] }) {
  return [...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} > ${title}`), ...suites.flatMap(failedSpecs)]
}
