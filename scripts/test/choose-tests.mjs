import path from 'node:path'
import { Stop } from '../up/stop.mjs'

/**
 * The tests that words name. A word is the path of a test file or of the source beside it, a part of such a path, or a title, copied from a
 * failure or not.
 * @param {string[]} words
 * @param {{ files: string[], textOf: (file: string) => string, exists?: (file: string) => boolean }} tree `files` are the test files, relative to the root.
 * @returns {{ files: string[], titles: string[] }} No files: any may hold a title. No titles: all of the files.
 */
export function chooseTests(words, tree) {
  const [files, titles] = [new Set(), new Set()]
  for (const word of words) {
    const { place, title } = splitReported(word)
    const found = place === '' ? [] : filesOf(place, tree)
    if (title !== '' || found.length === 0) {
      const wanted = title || place
      titles.add(wanted)
      for (const file of found.length > 0 ? found : filesThatSay(wanted, tree)) files.add(file)
    } else for (const file of found) files.add(file)
  }
  return { files: [...files], titles: [...titles] }
}

/** What the titles are called in one sentence. */
export const namesOf = (titles) => titles.map((title) => `"${title}"`).join(' or ')

/** A title as a pattern of the full name that vitest and Playwright know, where blanks stand between the levels. */
export const patternOf = (titles) => titles.map((title) => title.split(levels).map(literal).join('.*')).join('|')

const levels = /\s+[>›]\s+/
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "[js] › reader/essay.spec.ts:6:5 › a title" and "gate.test.ts > the gate > a title" name a file and a title; all else is one word. */
function splitReported(word) {
  const [first = '', ...rest] = word
    .trim()
    .split(levels)
    .filter((level) => !/^\[[\w-]+\]$/.test(level))
  const isFile = /\.(test|spec)\.tsx?(:\d+)*$/.test(first)
  if (isFile || rest.length === 0) return { place: first, title: rest.join(' > ') }
  return { place: '', title: [first, ...rest].join(' > ') }
}

function filesOf(word, { files, exists = () => false }) {
  const place = path.relative('.', path.resolve(word.replace(/(:\d+)+$/, ''))).toLowerCase()
  const named = [place, place.replace(/\.(tsx?|mjs)$/, '.test.ts'), place.replace(/\.(tsx?|mjs)$/, '.test.tsx')]
  const whole = files.filter((file) => named.some((name) => `/${file.toLowerCase()}`.endsWith(`/${name}`)))
  if (whole.length > 0) return whole
  // A path is never a title: it would be looked for in every test there is.
  if (/^\S+\.(tsx?|mjs)$/.test(place))
    throw new Stop(exists(place) ? `${place} has no test of its own name beside it.` : `There is no file ${place}.`)
  const called = files.filter(
    (file) =>
      path
        .basename(file)
        .toLowerCase()
        .replace(/\.(test|spec)\.tsx?$/, '') === place,
  )
  if (called.length > 0) return called
  const inFolder = files.filter((file) => file.toLowerCase().startsWith(`${place}/`))
  return inFolder.length > 0 ? inFolder : files.filter((file) => file.toLowerCase().includes(place))
}

/** Only these need to be loaded; a title that is put together as the test runs stands in none, and any may have it. */
function filesThatSay(title, { files, textOf }) {
  const said = title.split(levels).at(-1) ?? ''
  return files.filter((file) =>
    textOf(file)
      .replace(/\\(['"`])/g, '$1')
      .includes(said),
  )
}
