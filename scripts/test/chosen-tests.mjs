import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chooseTests } from './choose-tests.mjs'

const tests = {
  unit: { folders: ['app', 'components', 'domain', 'platform', 'prisma', 'reader', 'scripts'], name: /\.test\.tsx?$/ },
  e2e: { folders: ['e2e/specs'], name: /\.spec\.ts$/ },
}

/** The tests of a part that words name; undefined where there are no words, which means all of them. */
export function chosenTests(part, words) {
  if (words.length === 0) return undefined
  const files = tests[part].folders.flatMap((folder) => testsIn(folder, tests[part].name))
  return chooseTests(words, { files, textOf: (file) => readFileSync(file, 'utf8'), exists: existsSync })
}

function testsIn(folder, name) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => name.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => !file.includes('node_modules'))
}
