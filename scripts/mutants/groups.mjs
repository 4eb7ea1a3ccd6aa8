import { filesOf } from '../import-guard/read-imports.mjs'

const groups = {
  commands: /^domain\/[^/]+\/commands\//,
  policies: /^domain\/[^/]+\/policy\.ts$/,
  'platform/front': /^platform\/(front|changes|exchange|limits)\//,
  'app/api': /^app\/api\//,
}

/** The files whose mutants are tried, by group; those that were asked for make one group. */
export function groupsOf(house, asked) {
  const files = filesOf(house).filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$|\/testing\/|\/factory\.ts$/.test(file))
  if (asked.length === 0) return Object.entries(groups).map(([group, is]) => ({ group, files: files.filter((file) => is.test(file)) }))
  return asked.map((one) => ({ group: one, files: files.filter((file) => file === one || file.startsWith(`${one.replace(/\/$/, '')}/`)) }))
}
