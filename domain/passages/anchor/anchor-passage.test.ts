import { expect, it } from 'vitest'
import { isAppError } from '@/platform/errors/app-error'
import { locatePassage } from '../locate-passage'
import type { PassageSelector, TextRange } from '../types'
import { anchorPassage, searchedText } from './anchor-passage'
import { overlap } from './candidates'
import { edits } from './testing/edits'
import { type Essay, makeDiary, makeEssay, pick, type Random, type Script, scripts, textOf } from './testing/essay'
import { seeded } from './testing/seeded'

/** ANCHORING_SEEDS=90 with --testTimeout 0 looks at 25,000 cases instead, ANCHORING_FROM=91 at others than the first. */
// biome-ignore lint/style/noProcessEnv: for somebody who has the time
const seeds = Number(process.env.ANCHORING_SEEDS ?? 8)
// biome-ignore lint/style/noProcessEnv: likewise
const firstSeed = Number(process.env.ANCHORING_FROM ?? 1)

type Outcome = 'right' | 'orphaned' | 'wrong'

/** Where else the passage is said, in the essay in which it is chosen. */
const essays: Record<string, (random: Random, script: Script) => Essay> = {
  plain: makeEssay,
  'said twice': (random, script) => twice(makeEssay(random, script), random, 0),
  'said almost twice': (random, script) => twice(makeEssay(random, script), random, 1),
  diary: makeDiary,
}

/** A sentence is said again in another place; `changed`: with so many words changed. */
function twice(essay: Essay, random: Random, changed: number): Essay {
  const at = Math.floor(random() * essay.length)
  const sentence = pick(random, essay[at] ?? [])
  const again = sentence.map((word) => ({ ...word }))
  for (let n = 0; n < changed; n++) pick(random, again).text = 'differently'
  pick(
    random,
    essay.filter((_, index) => Math.abs(index - at) > 1),
  ).push(again)
  // It is one of the two that is chosen.
  return Object.assign(essay, { chosenFrom: [sentence, again] })
}

/** Marks some words of a sentence, up to all of it, as the passage. */
function choose(essay: Essay & { chosenFrom?: Essay[number] }, random: Random): void {
  const sentence = pick(random, essay.chosenFrom ?? essay.flat())
  const from = random() < 0.5 ? 0 : Math.floor(random() * (sentence.length - 2))
  const to = random() < 0.5 ? sentence.length : from + 2 + Math.floor(random() * (sentence.length - from - 1))
  for (const word of sentence.slice(from, to)) word.own = true
}

function chosen({ text, range }: { text: string; range: TextRange | null }): PassageSelector | null {
  if (!range) throw new Error('Nothing was chosen.')
  const [prefix, suffix] = [text.slice(Math.max(range.start - 32, 0), range.start), text.slice(range.end, range.end + 32)]
  try {
    const found = locatePassage(text, { quote: text.slice(range.start, range.end), prefix, suffix, start: undefined })
    expect([found.start, found.end]).toEqual([range.start, range.end])
    return found
  } catch (error) {
    // Neither its words nor its neighbours tell which of several places it is: nobody can choose it.
    if (isAppError(error) && error.fieldErrors?.quote === 'passages.severalTimes') return null
    throw error
  }
}

/** What becomes of a passage of an essay that is made, and edited, by these numbers; null where it cannot be chosen. */
function tryEdit([name, edit]: (typeof edits)[number], kind: string, script: Script, seed: number) {
  const random = seeded(seed * 7_919 + name.length * 31 + script.length)
  const essay = (essays[kind] ?? makeEssay)(random, script)
  choose(essay, random)
  const before = textOf(essay)
  const selector = chosen(before)
  if (!selector) return null
  const after = textOf(edit(structuredClone([...essay]), random, script))
  const found = anchorPassage(searchedText(after.text), selector, searchedText(before.text))
  const at = (range: TextRange | null) => (range ? after.text.slice(range.start, range.end) : '(nowhere)')
  // Of a word that stands twice, side by side, nobody can tell which one was left out: the passage may be all there.
  const isAllThere = found && after.range && at(found) === selector.quote && overlap(found, after.range)
  const outcome: Outcome = isAllThere ? 'right' : outcomeOf(found, after.range)
  return { selector, found: at(found), truth: at(after.range), outcome }
}

function outcomeOf(found: TextRange | null, truth: TextRange | null): Outcome {
  if (!found) return 'orphaned'
  if (!truth) return 'wrong'
  const shared = Math.min(found.end, truth.end) - Math.max(found.start, truth.start)
  // A part of what it has become is not another place.
  if (found.start >= truth.start && found.end <= truth.end) return 'right'
  const whole = Math.max(found.end, truth.end) - Math.min(found.start, truth.start)
  return shared / whole >= 0.7 ? 'right' : 'wrong'
}

it('passages / anchoring: after each kind of edit a passage is where it belongs or honestly orphaned, and nowhere else', () => {
  const table: Record<string, Record<Outcome, number>> = {}
  const wrong: string[] = []
  for (const [name, edit] of edits) {
    const counts: Record<Outcome, number> = { right: 0, orphaned: 0, wrong: 0 }
    table[name] = counts
    for (const kind of Object.keys(essays)) {
      for (const script of kind === 'diary' ? scripts.slice(0, 1) : scripts) {
        for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
          const tried = tryEdit([name, edit], kind, script, seed)
          if (!tried) continue
          const { selector, found, truth, outcome } = tried
          counts[outcome]++
          if (outcome !== 'wrong') continue
          wrong.push(
            `${name}, ${kind}, ${script}, ${seed}: “${selector.quote}” rival ${selector.rival}\n   found “${found}”\n   it is “${truth}”`,
          )
        }
      }
    }
  }
  const line = (name: string, { right, orphaned, wrong }: Record<Outcome, number>) =>
    `${name.padEnd(50)} ${String(right).padStart(6)} ${String(orphaned).padStart(9)} ${String(wrong).padStart(6)}`
  const head = `${'edit'.padEnd(50)}  right  orphaned  WRONG`
  process.stdout.write(`${[head, ...Object.entries(table).map(([name, counts]) => line(name, counts))].join('\n')}\n`)
  expect(wrong).toEqual([])
  // Who orphans everything is never wrong either.
  const share = (name: string) => (table[name]?.right ?? 0) / ((table[name]?.right ?? 0) + (table[name]?.orphaned ?? 1))
  for (const name of ['nothing changed', 'a typo in the passage', 'its paragraph split within it', 'sentences put before it']) {
    expect([name, share(name)]).toEqual([name, expect.closeTo(1, 1)])
  }
  for (const name of ['its sentence moved', 'words put into its middle', 'the passage said once more elsewhere']) {
    expect([name, share(name) > 0.5]).toEqual([name, true])
  }
})

it.each([
  // “A B B C” has become “A B C”.
  ['right', 'a word of it left out', 'plain', 'armenian', 361],
  ['orphaned', 'deleted, and something like it written elsewhere', 'said almost twice', 'english', 309],
  ['orphaned', 'deleted, and something like it written elsewhere', 'said almost twice', 'armenian', 457],
] as const)(
  'passages / anchoring: is %s, and not led astray by a part of another word: %s, %s, %s, %i',
  (outcome, name, kind, script, seed) => {
    const edit = edits.find((each) => each[0] === name)
    expect(edit && tryEdit(edit, kind, script, seed)).toMatchObject({ outcome })
  },
)
