/**
 * npm run bench -- page: what Lighthouse says, as a telephone, of an essay with pictures and two hundred comments. Each page is looked
 * at several times (BENCH_RUNS, 3), and the look with the median paint is told: the machine's other work moves the simulated processor.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareData } from '../prepare.mjs'
import { startServer } from '../server-under-test.mjs'
import { describeLook, fetched, largestPaintMs, notFull } from './describe-look.mjs'
import { lookAt } from './lighthouse.mjs'

const runs = Number(process.env.BENCH_RUNS ?? 3)
const folder = await mkdtemp(join(tmpdir(), 'broadside-bench-page-'))
let server
try {
  const pages = await prepareData(join(folder, 'data'), 'bench/page/prepare-data.ts')
  server = await startServer(join(folder, 'data'), '/')
  for (const [name, path] of Object.entries(pages)) tell(name, await medianLook(`${server.origin}${path}`))
} finally {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}

async function medianLook(url) {
  await fetch(url).then((answer) => answer.arrayBuffer())
  const looks = []
  for (let run = 0; run < runs; run += 1) looks.push(await lookAt(url))
  looks.sort((one, other) => largestPaintMs(one) - largestPaintMs(other))
  console.error(`${url}: largest paints ${looks.map((look) => Math.round(largestPaintMs(look))).join(', ')} ms`)
  return looks[Math.floor((runs - 1) / 2)]
}

function tell(name, report) {
  const lines = describeLook(report)
  const width = Math.max(...lines.map(([what]) => what.length))
  console.log(
    `\nAn essay that ${name}, ${report.environment.hostUserAgent.match(/Chrome\/\d+/)?.[0]}, Lighthouse ${report.lighthouseVersion}`,
  )
  for (const [what, figure, goal] of lines) console.log(`  ${what.padEnd(width)}  ${figure}${goal ? `   (goal: ${goal})` : ''}`)
  console.log('  not full:')
  for (const { id, score, weight, displayValue } of notFull(report))
    console.log(`    ${id}: ${score}${weight ? `, weight ${weight}` : ''} ${displayValue}`)
  console.log('  fetched:')
  for (const { path, kind, priority, bytes, asked, came } of fetched(report))
    console.log(`    ${asked.padStart(8)} – ${came.padStart(8)}  ${bytes.padStart(9)}  ${priority.padEnd(8)} ${kind.padEnd(10)} ${path}`)
}
