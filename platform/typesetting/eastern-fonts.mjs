// Fonts for Chinese, Japanese and Korean. Each weighs more than all the others together, so the publication brings none: it takes
// what the operator has added (docs/operations.md), a package of Fontsource's or a font of the machine. Of a package, which holds a
// font in a hundred files, the few are opened that have characters of this text.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontFromWoff } from './woff.mjs'

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u
const weights = [400, 700]
// One character is drawn otherwise in each of these: the first that fits the text comes first.
const manners = ['sc', 'tc', 'jp', 'kr']

/** Which manner of drawing a text wants: its language's; and that of its script, where it stands in an essay of another language. */
export function mannersFor(characters, { lang, region }) {
  const text = characters.join('')
  const first =
    { zh: region === 'TW' || region === 'HK' || region === 'MO' ? 'tc' : 'sc', ja: 'jp', ko: 'kr' }[lang] ??
    (/\p{Script=Hangul}/u.test(text) ? 'kr' : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'jp' : 'sc')
  return [first, ...manners.filter((manner) => manner !== first)]
}

/** The eastern characters of a text, each once. */
export function easternCharacters(text) {
  return [...new Set(text)].filter((character) => eastern.test(character))
}

/** Family names and files for these characters; `folderOf` finds a package, or undefined. */
export function easternFonts(characters, language, folderOf) {
  if (characters.length === 0) return { families: [], files: [] }
  const found = mannersFor(characters, language).map((manner) => {
    const folder = folderOf(`@fontsource/noto-serif-${manner}`)
    const parts = folder === undefined ? [] : partsWith(characters, folder)
    const families = parts.map((part) => `Text ${manner} ${part}`)
    const files = parts.flatMap((part, at) => weights.map((weight) => fontFromWoff(fileOf(folder, manner, part, weight), families[at])))
    // By the names that Debian's fonts-noto-cjk gives them.
    const machines = ['Serif', 'Sans'].map((kind) => `Noto ${kind} CJK ${manner.toUpperCase()}`)
    return { families: [...families, ...machines], files }
  })
  return { families: found.flatMap(({ families }) => families), files: found.flatMap(({ files }) => files) }
}

const fileOf = (folder, manner, part, weight) => readFileSync(join(folder, 'files', `noto-serif-${manner}-${part}-${weight}-normal.woff`))

/** The package's own list of what each of its numbered files holds: { "[4]": "U+1f1e9-1f1f5,U+1f1f7" }. */
function partsWith(characters, folder) {
  const points = characters.map((character) => character.codePointAt(0))
  return Object.entries(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))).flatMap(([name, held]) => {
    const part = /^\[(\d+)\]$/.exec(name)?.[1]
    if (part === undefined) return []
    const ranges = held.split(',').map((range) =>
      range
        .replace(/^U\+/i, '')
        .split('-')
        .map((end) => Number.parseInt(end, 16)),
    )
    return points.some((point) => ranges.some(([from, to = from]) => point >= from && point <= to)) ? [part] : []
  })
}
