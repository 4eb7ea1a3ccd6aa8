import { Stop } from '../up/stop.mjs'

export const parts = ['check', 'unit', 'e2e']

/**
 * What `npm test -- …` asks for: each part that shall run, in its order, with the words that choose among its tests.
 * @returns {Map<string, string[]>}
 */
export function readArguments(args) {
  const asked = new Map()
  let last
  for (const arg of args) {
    if (parts.includes(arg)) {
      last = arg
      if (!asked.has(arg)) asked.set(arg, [])
    } else if (arg.startsWith('-')) throw new Stop(`${arg} means nothing to npm test; see npm test -- --help.`)
    else if (last === undefined)
      throw new Stop(
        `There is no part called ${arg}: ${parts.join(', ')}. A test's name comes after its part: npm test -- unit ${quoted(arg)}.`,
      )
    else if (last === 'check') throw new Stop(`check runs whole: it takes no name like ${quoted(arg)}.`)
    else asked.get(last).push(arg)
  }
  return new Map(parts.filter((part) => asked.size === 0 || asked.has(part)).map((part) => [part, asked.get(part) ?? []]))
}

const quoted = (text) => (/\s/.test(text) ? `"${text}"` : text)
