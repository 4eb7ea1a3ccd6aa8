import { type Essay, makeEssay, makeSentence, makeWord, pick, type Random, type Script, type Sentence, type Word } from './essay'

/** Something that an author does to an essay: changes the one that it is handed, or answers another. */
type Change = (essay: Essay, random: Random, script: Script) => unknown

const own = (essay: Essay) => essay.flat(2).filter((word) => word.own)
const holdsOwn = (sentence: Sentence) => sentence.some((word) => word.own)
const copyOf = (words: readonly Word[]): Word[] => words.map(({ text }) => ({ text, own: false }))

function withTypo(text: string, random: Random): string {
  const at = Math.floor(random() * text.length)
  const characters = [...text]
  characters.splice(Math.min(at, characters.length - 1), 1, pick(random, ['x', 'q', 'zz', '']))
  return characters.join('') || 'q'
}

function otherSentence(essay: Essay, random: Random): Sentence {
  return pick(
    random,
    essay.flat().filter((sentence) => !holdsOwn(sentence)),
  )
}

/** Takes the sentences of the passage out. */
function takeOut(essay: Essay): Sentence[] {
  const taken = essay.flat().filter(holdsOwn)
  for (const paragraph of essay) paragraph.splice(0, paragraph.length, ...paragraph.filter((sentence) => !holdsOwn(sentence)))
  return taken
}

/** Into a paragraph that neither holds the passage nor stands beside it: where the same words stand side by side, nobody can tell which is which. */
function putIn(essay: Essay, sentences: Sentence[], random: Random, away = 0): void {
  const at = essay.findIndex((paragraph) => paragraph.some(holdsOwn))
  const from = at === -1 ? away : at
  const paragraph = pick(
    random,
    essay.filter((_, index) => Math.abs(index - from) > 1),
  )
  paragraph.splice(Math.floor(random() * (paragraph.length + 1)), 0, ...sentences)
}

function typo(essay: Essay, random: Random): void {
  const word = pick(random, own(essay))
  word.text = withTypo(word.text, random)
}

function split(essay: Essay, within: boolean): Essay {
  return essay.flatMap((paragraph) => {
    const at = paragraph.findIndex(holdsOwn)
    const sentence = paragraph[at]
    if (!sentence) return [paragraph]
    const cut = sentence.findIndex((word) => word.own) + 1
    if (!within) return [paragraph.slice(0, at), paragraph.slice(at)]
    return [
      [...paragraph.slice(0, at), sentence.slice(0, cut)],
      [sentence.slice(cut), ...paragraph.slice(at + 1)],
    ]
  })
}

function amidst(essay: Essay, change: (sentence: Sentence, at: number) => unknown): void {
  const sentence = essay.flat().find(holdsOwn)
  if (!sentence) return
  const owned = sentence.filter((word) => word.own)
  const middle = owned[Math.floor(owned.length / 2)]
  if (middle) change(sentence, sentence.indexOf(middle))
}

function removePassage(essay: Essay): void {
  for (const paragraph of essay)
    for (const sentence of paragraph) sentence.splice(0, sentence.length, ...sentence.filter((word) => !word.own))
}

/** Where the passage stood, for what is put elsewhere after it was taken out. */
const placeOf = (essay: Essay) => essay.findIndex((paragraph) => paragraph.some(holdsOwn))

const changes: Record<string, Change> = {
  'nothing changed': () => undefined,
  'a typo in the passage': typo,
  'three typos in the passage': (essay, random) => {
    for (let n = 0; n < 3; n++) typo(essay, random)
  },
  'typos all around it': (essay, random) => {
    for (const word of essay.flat(2)) if (!word.own && random() < 0.1) word.text = withTypo(word.text, random)
  },
  'its sentence moved': (essay, random) => {
    const at = placeOf(essay)
    putIn(essay, takeOut(essay), random, at)
  },
  'moved, with a typo': (essay, random) => {
    typo(essay, random)
    const at = placeOf(essay)
    putIn(essay, takeOut(essay), random, at)
  },
  'its paragraph split before it': (essay) => split(essay, false),
  'its paragraph split within it': (essay) => split(essay, true),
  'paragraphs joined': (essay) => [essay.flat()],
  'words put into its middle': (essay, random, script) => {
    const added = [makeWord(random, script), makeWord(random, script)].map((word) => ({ ...word, own: true }))
    amidst(essay, (sentence, at) => sentence.splice(at, 0, ...added))
  },
  'a word of it left out': (essay) => amidst(essay, (sentence, at) => sentence.splice(at, 1)),
  'case and quotation marks changed': (essay, random) => {
    for (const word of own(essay)) word.text = (random() < 0.5 ? word.text.toUpperCase() : word.text.toLowerCase()).replace(/[“”]/g, '"')
  },
  'sentences put before it': (essay, random, script) => {
    essay.unshift([1, 2, 3].map(() => makeSentence(random, script)))
  },
  'the passage said once more elsewhere': (essay, random) => putIn(essay, [copyOf(own(essay))], random),
  // Both are it: where the same sentence stands twice, side by side, nobody can tell which of them is the copy.
  'its sentence doubled beside it': (essay) => {
    for (const paragraph of essay) {
      const at = paragraph.findIndex(holdsOwn)
      if (at !== -1) paragraph.splice(at, 0, structuredClone(paragraph[at] ?? []))
    }
  },
  'most words of it replaced': (essay, random, script) => {
    for (const word of own(essay)) if (random() < 0.7) word.text = makeWord(random, script).text
  },
  'the passage deleted': removePassage,
  'its sentence deleted': takeOut,
  'its paragraph deleted': (essay) => essay.filter((paragraph) => !paragraph.some(holdsOwn)),
  'deleted, and something like it written elsewhere': (essay, random, script) => {
    const at = placeOf(essay)
    const taken = takeOut(essay).flat()
    const like = taken.map((word, index) =>
      random() < 0.3 || (word.own && index % 2 === 0) || (word.own && !taken[index - 1]?.own)
        ? { text: `${makeWord(random, script).text}wise`, own: false }
        : { text: word.text, own: false },
    )
    putIn(essay, [like], random, at)
  },
  'deleted, and what stood beside it put elsewhere': (essay, random) => {
    const at = placeOf(essay)
    const [before, after] = [otherSentence(essay, random), otherSentence(essay, random)].map(copyOf)
    removePassage(essay)
    if (before && after) putIn(essay, [before, after], random, at)
  },
  'the whole essay rewritten': (_essay, random, script) => makeEssay(random, script),
}

/** The same, each answering the essay as it is afterwards. */
export const edits: [name: string, edit: (...told: Parameters<Change>) => Essay][] = Object.entries(changes).map(([name, change]) => [
  name,
  (essay, random, script) => {
    const answer = change(essay, random, script)
    return answersEssay(name) ? (answer as Essay) : essay
  },
])

const answersEssay = (name: string) => /split|joined|paragraph deleted|rewritten/.test(name)
