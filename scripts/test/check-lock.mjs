// Fails where package-lock.json names a package without the hash by which npm knows what it has fetched.
import { readFileSync } from 'node:fs'
import { unprovenPackages } from './unproven.mjs'

const unproven = unprovenPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')))
if (unproven.length > 0) {
  console.error(`package-lock.json has no hash, or an address elsewhere, for ${unproven.length} packages:\n  ${unproven.join('\n  ')}`)
  console.error('Take these entries out of it and run npm install --package-lock-only: npm writes them anew, whole.')
  process.exitCode = 1
}
