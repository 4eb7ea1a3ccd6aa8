/**
 * npm run bench -- markdown [minutes] [seed]: what the worst comment costs to parse, in milliseconds of processor time. Texts of
 * the greatest length are made of pieces that a parser stops at, repeated, mixed and grown, for as long as it is told to look.
 * Goal: none over 100.
 */

import { commentMaxLength } from '@/domain/comments/schema'
import { parsed } from '@/platform/markdown/markdown-tree'
import { cpuMs } from '../cpu-ms'
import { growing, pieces } from './pieces'

const minutes = Number(process.argv[2] ?? 2)
let seed = Number(process.argv[3] ?? 7)
function below(most: number): number {
  seed = (seed * 16_807) % 2_147_483_647
  return seed % most
}

const mixed = (most: number) => Array.from({ length: 1 + below(most) }, () => pieces[below(pieces.length)] ?? '').join('')
const filled = (piece: string, length = commentMaxLength) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const found: { ms: number; shape: string }[] = []

function look(shape: unknown, text: string): void {
  const source = text.slice(0, commentMaxLength)
  const once = () => cpuMs(() => parsed(source, { headings: false }))
  let ms = once()
  // What was slow once may have waited for the collector of garbage.
  for (let again = 0; ms > 40 && again < 3; again++) ms = Math.min(ms, once())
  found.push({ ms, shape: JSON.stringify(shape) })
}

function lookAtAnother(): void {
  const [first, second, times] = [mixed(2), mixed(3), 1 + below(12)]
  const kind = below(4)
  if (kind === 0) look(second, filled(second))
  else if (kind === 1) look([first, second], first + filled(second))
  else if (kind === 2) look(['half', first, 'half', second], filled(first, commentMaxLength / 2) + filled(second))
  else look([times, 'times', first, second], first.repeat(times) + filled(second))
}

for (const [name, text] of Object.entries(growing)) look(name, text)
for (const piece of pieces) look(piece, filled(piece))
const end = performance.now() + minutes * 60_000
while (performance.now() < end) lookAtAnother()

found.sort((one, other) => other.ms - one.ms)
console.log(`${found.length} texts, in the middle ${found[Math.floor(found.length / 2)]?.ms.toFixed(0)} ms; the worst:`)
for (const { ms, shape } of found.slice(0, 20)) console.log(`${ms.toFixed(0).padStart(6)} ms  ${shape}`)
