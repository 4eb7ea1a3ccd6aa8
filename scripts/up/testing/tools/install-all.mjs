// The installation with which npm test begins, by the scripts of the checkout that this runs in.
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const fromCheckout = (file) => import(pathToFileURL(path.resolve('scripts/up', file)).href)
const { installPackages } = await fromCheckout('packages.mjs')
const { Stop } = await fromCheckout('stop.mjs')

try {
  const { driver } = await installPackages({ all: true })
  await driver
} catch (error) {
  if (!(error instanceof Stop)) throw error
  console.error(error.message)
  process.exit(1)
}
