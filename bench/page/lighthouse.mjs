import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../../scripts/test/chromium.mjs'

// The last line that runs on Node 20. Fetched when it is asked for: 185 MB are too many for something that is run now and then.
const lighthouse = 'lighthouse@12.8.2'

/** Looks at an address as a telephone with a slow connection would, by Lighthouse's own defaults. @returns its report */
export async function lookAt(url) {
  for (let left = 2; ; left -= 1) {
    try {
      return await lookOnce(url)
    } catch (error) {
      // Now and then it misses the beginning of its own trace, and asks to be run again.
      if (left === 0 || !/Please run Lighthouse again/.test(error.message)) throw error
    }
  }
}

async function lookOnce(url) {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-lighthouse-'))
  const report = join(folder, 'report.json')
  try {
    const child = spawn(
      'npx',
      [
        '--yes',
        lighthouse,
        url,
        '--quiet',
        '--output=json',
        `--output-path=${report}`,
        '--no-enable-error-reporting',
        `--chrome-flags=--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, CHROME_PATH: (await findChromium()) ?? '' } },
    )
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`Lighthouse ended with ${code}: ${said}`)
    return JSON.parse(await readFile(report, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
