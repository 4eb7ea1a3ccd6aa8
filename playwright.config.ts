import { defineConfig, devices } from '@playwright/test'
import { chromiumPath } from './scripts/test/chromium.mjs'

const executablePath = chromiumPath()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'test-results',
  globalSetup: './e2e/fixtures/prepare-sites.ts',
  tsconfig: './e2e/tsconfig.json',
  // A test that needs a second try is a broken test.
  retries: 0,
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Two browsers, two servers and two cores: long timeouts, not retries.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // A worker answers behind page.route's back; the specs about it allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // TRACE=on: slower, but shows every step.
    trace: process.env.TRACE === 'on' ? 'retain-on-failure' : 'off',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: isRoot ? ['--no-sandbox'] : [] },
  },
  projects: [
    { name: 'js', grepInvert: /@no-js-only/ },
    // The journeys that must work from the HTML alone: tests tagged @no-js run a second time here.
    { name: 'no-js', grep: /@no-js/, use: { javaScriptEnabled: false } },
  ],
})
