/**
 * npm run bench -- compare: what two revisions cost to compare. First, in milliseconds of processor time, those of an essay of 20,000 words: goals 150
 * where one word in a hundred was changed, 400 where every third or every one was. Then the largest essays that may be written, each kind the
 * worst of its kind: in turns, as the server compares them, with the longest time that nobody else was answered (goal: 200) and what there is to show.
 */

import type { BlockNode } from '@/domain/document/document'
import { documentMaxBytes } from '@/domain/document/document-limits'
import { compareTexts, compareTextsInTurns } from '@/domain/revisions/diff/compare-texts'
import type { ComparedText } from '@/domain/revisions/diff/lines-of'
import { cpuMs } from './cpu-ms'

const vocabulary = 'harbour letter winter table bread evening border driver mountain river paper clock window salt kitchen'.split(' ')
let seed = 7
function random(): number {
  seed = (seed * 16_807) % 2_147_483_647
  return seed / 2_147_483_647
}
const word = () => `${vocabulary[Math.floor(random() * vocabulary.length)]}${Math.floor(random() * 40)}`
const paragraphs = (count: number, words: number) => Array.from({ length: count }, () => Array.from({ length: words }, word))
const long = paragraphs(160, 125)

function built(lines: string[][]): ComparedText {
  const content = lines.map((words): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text: words.join(' ') }] }))
  return { title: 'Long', standfirst: '', writtenOn: '', language: 'en', body: { type: 'doc', content } }
}
const touched = (lines: string[][], share: number) => lines.map((words) => words.map((one) => (random() < share ? word() : one)))

for (const share of [0.01, 0.33, 1]) {
  const [before, after] = [built(long), built(touched(long, share))]
  compareTexts(before, after)
  const times = Array.from({ length: 5 }, () => cpuMs(() => compareTexts(before, after))).sort((one, other) => one - other)
  console.log(
    `${String(share * 100).padStart(3)} % of the words changed: ${times[2]?.toFixed(0)} ms (worst of five ${times[4]?.toFixed(0)})`,
  )
}

/** Does the work and tells the most processor time that it took without letting anything else have its turn, and all that it took. */
async function measured(work: () => Promise<unknown>): Promise<{ stall: number; all: number }> {
  const spent = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000
  }
  const began = spent()
  let [stall, last, over] = [0, began, false]
  const beat = () => {
    const at = spent()
    stall = Math.max(stall, at - last)
    last = at
    if (!over) setImmediate(beat)
  }
  setImmediate(beat)
  await work()
  const all = spent() - began
  over = true
  await new Promise((next) => setImmediate(next))
  return { stall, all }
}

/** Of one paragraph that holds all that an essay may. */
const onePiece = (part: () => string, between: string, bytesEach: number) =>
  built([[Array.from({ length: Math.floor((documentMaxBytes - 300) / bytesEach) }, part).join(between)]])
const ninety = paragraphs(720, 125)
const short = paragraphs(20_000, 4)
const han = () => String.fromCodePoint(0x4e00 + Math.floor(random() * 5_000))
const tale = paragraphs(1, 190_000)
const marked = (said: string): ComparedText => {
  const text = built([])
  const content = Array.from({ length: 30_000 }, (_, at) => ({
    type: 'text' as const,
    text: `${said}${at % 97} `,
    ...(at % 2 === 0 ? { marks: [{ type: 'bold' as const }] } : {}),
  }))
  return { ...text, body: { type: 'doc', content: [{ type: 'paragraph', content }] } }
}

const worst: [string, ComparedText, ComparedText][] = [
  ['90,000 words, every one written anew', built(ninety), built(touched(ninety, 1))],
  ['20,000 short paragraphs, every one written anew', built(short), built(touched(short, 1))],
  ['20,000 short paragraphs, every third word', built(short), built(touched(short, 0.33))],
  ['30,000 paragraphs of one word', built(paragraphs(30_000, 1)), built(paragraphs(30_000, 1))],
  ['60 paragraphs of 30 KB, written anew', built(paragraphs(60, 3_900)), built(paragraphs(60, 3_900))],
  ['one paragraph of 190,000 words, every third', built(tale), built(touched(tale, 0.33))],
  ['one paragraph of two words, again and again', onePiece(() => 'a b', ' ', 4), onePiece(() => 'b a', ' ', 4)],
  [
    'one paragraph of stops and commas',
    onePiece(() => (random() < 0.5 ? '.' : ','), '', 1),
    onePiece(() => (random() < 0.5 ? '.' : ','), '', 1),
  ],
  ['30,000 words in one paragraph, every other bold', marked('salt'), marked('bread')],
  ['700,000 Chinese letters without a stop', onePiece(han, '', 3), onePiece(han, '', 3)],
]
for (const [name, before, after] of worst) {
  let rows = 0
  const { stall, all } = await measured(async () => {
    rows = (await compareTextsInTurns(before, after)).rows.length
  })
  console.log(`${name.padEnd(50)} ${all.toFixed(0).padStart(6)} ms, longest turn ${stall.toFixed(0).padStart(5)}; ${rows} rows`)
}
