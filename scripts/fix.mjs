// npm run fix: puts right whatever a tool can put right by itself, so that npm test -- check has nothing to say of it.
import { root, Stop } from './up/stop.mjs'

process.chdir(root)
try {
  process.exitCode = await fix()
} catch (error) {
  if (!(error instanceof Stop)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function fix() {
  const { installPackages } = await import('./up/packages.mjs')
  const { driver } = await installPackages({ all: true })
  await driver
  const { run } = await import('./up/run.mjs')
  const { generateIfStale } = await import('./generate.mjs')
  if (await generateIfStale()) console.log('Prisma clients made.')
  const { writeIndex } = await import('./docs/decisions.mjs')
  if (writeIndex()) console.log('docs/decisions/README.md written.')
  // Format, order of imports, and those lint rules whose fix changes no meaning.
  const { code } = await run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write'], { show: true })
  return code
}
