/** A word of an essay, and whether it belongs to the passage that is followed through an edit. */
export interface Word {
  text: string
  own: boolean
}
export type Sentence = Word[]
/** Paragraphs of sentences of words. */
export type Essay = Sentence[][]
export type Random = () => number

const vocabulary = {
  english:
    'harbour lighthouse ferry keeper morning letter quiet window counted ships winter answered slowly never before the of and with a sea tide lamp oil rope weather turned heavy under small boat grey line far coast night always somebody waited list woman kept nothing was left when full',
  armenian:
    'նավահանգիստ փարոս լաստանավ պահապան առավոտ նամակ հանգիստ պատուհան հաշվեց նավերը ձմեռ պատասխանեց դանդաղ երբեք առաջ ծովը ալիք լամպ յուղ պարան եղանակ դարձավ ծանր տակ փոքր նավակ մոխրագույն գիծ հեռու ափ գիշեր միշտ սպասում է ու',
  arabic:
    'ميناء منارة عبّارة حارس صباح رسالة هادئ نافذة عدّ السفن شتاء أجاب ببطء أبدًا قبل البحر مدّ مصباح زيت حبل طقس دار ثقيل تحت صغير قارب رمادي خط بعيد ساحل ليل دائمًا أحد انتظر قائمة امرأة في من',
  'emoji and accents':
    'e\u0301cole 👩‍👩‍👧‍👦 👍🏽 naïve 🏳️‍🌈 coo\u0308perate sen\u0303or 🇦🇲 façade ĝardeno t\u030cesť 🧑‍🚀 über piñata 💙 crème brûlée and the of a sea with tide 👨‍👩‍👧 ﬁn',
} as const

export type Script = keyof typeof vocabulary
export const scripts = Object.keys(vocabulary) as Script[]

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

export function makeWord(random: Random, script: Script): Word {
  return { text: pick(random, vocabulary[script].split(' ')), own: false }
}

export function makeSentence(random: Random, script: Script): Sentence {
  const sentence = Array.from({ length: 5 + Math.floor(random() * 14) }, () => makeWord(random, script))
  const [first, last] = [sentence[0], sentence.at(-1)]
  if (first) first.text = `${random() < 0.2 ? '“' : ''}${first.text.charAt(0).toUpperCase()}${first.text.slice(1)}`
  if (last) last.text = `${last.text}${first?.text.startsWith('“') ? '”' : ''}${script === 'armenian' ? '։' : '.'}`
  return sentence
}

export function makeEssay(random: Random, script: Script): Essay {
  const sentences = () => Array.from({ length: 2 + Math.floor(random() * 5) }, () => makeSentence(random, script))
  return Array.from({ length: 10 }, sentences)
}

/** An essay of sentences of one form, as of a diary or a list. */
export function makeDiary(random: Random): Essay {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  const entry = (day: string) =>
    `On ${day} the ${pick(random, ['boat', 'ferry', 'train'])} left at ${pick(random, ['nine', 'ten', 'noon'])} again.`
  return Array.from({ length: 4 }, () =>
    days.map((day) =>
      entry(day)
        .split(' ')
        .map((text) => ({ text, own: false })),
    ),
  )
}

/** The text, and where the words of the passage stand in it; null where none is left. */
export function textOf(essay: Essay): { text: string; range: { start: number; end: number } | null } {
  let text = ''
  const own: number[] = []
  for (const word of essay.flat(2)) {
    if (text !== '') text += ' '
    const start = text.length
    text += word.text
    if (word.own) own.push(start, text.length)
  }
  const [start, end] = [own[0], own.at(-1)]
  return { text, range: start === undefined || end === undefined ? null : { start, end } }
}
