// node scripts/docs/decisions.mjs: writes docs/decisions/README.md, the index of the decisions. npm run fix does it too.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from '../up/stop.mjs'

const heading = /^# (\d{3}) (\S.*[^.\s])\n\n- Date: (\d{4}-\d\d-\d\d)\n- Status: (accepted|superseded by \d{3})\n\n\*\*Decision\.\*\* \S/

/** One decision's number, title, date and status. Throws where its head is not like the others'. */
export function readDecision(file, text) {
  const [, number, title, date, status] = heading.exec(text) ?? []
  if (number === undefined)
    throw new Stop(
      `${file} must begin: # 031 A short statement, an empty line, - Date: 2026-11-30, - Status: accepted, an empty line, **Decision.**`,
    )
  if (!file.startsWith(`${number}-`)) throw new Stop(`${file} has the number ${number} in its title.`)
  return { file, number, title, date, status }
}

/** All decisions of a folder, in their order. Throws where two share a number. */
export function readDecisions(folder) {
  const files = readdirSync(folder).filter((file) => /^\d{3}-.*\.md$/.test(file))
  const decisions = files.sort().map((file) => readDecision(file, readFileSync(path.join(folder, file), 'utf8')))
  const twice = decisions.find(({ number }, index) => decisions[index - 1]?.number === number)
  if (twice) throw new Stop(`Two decisions have the number ${twice.number}.`)
  return decisions
}

/** The text of the index. */
export function indexOf(decisions) {
  const rows = decisions.map(
    ({ file, number, title, date, status }) => `| [${number}](${file}) | ${title.replaceAll('|', '\\|')} | ${date} | ${status} |`,
  )
  return `# Decisions

Why it is so: what was decided, the reasons, what else was thought of, what it costs. One that no longer holds stays, with the number of the one that took its place.

A new one takes the next number, a file name that says it, and this head: \`# 031 A short statement\`, \`- Date: 2026-11-30\`, \`- Status: accepted\`, then **Decision.**, **Why.** and whatever
somebody will ask in a year. \`npm run fix\` writes this list.

| | decision | date | status |
|---|---|---|---|
${rows.join('\n')}
`
}

const folder = 'docs/decisions'
const index = path.join(folder, 'README.md')

/** Writes the index where it is not up to date; answers whether it did. */
export function writeIndex() {
  const text = indexOf(readDecisions(folder))
  if (readFileSync(index, { encoding: 'utf8', flag: 'a+' }) === text) return false
  writeFileSync(index, text)
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeIndex()
