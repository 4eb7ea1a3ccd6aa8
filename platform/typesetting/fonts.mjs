// The fonts that articles are set in, all under the SIL Open Font License, which lets them be put into documents.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { easternCharacters, easternFonts } from './eastern-fonts.mjs'
import { fontFromWoff } from './woff.mjs'

const require = createRequire(import.meta.url)
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`))

// Whole files: Latin, Cyrillic and Greek, old-style figures, small capitals.
const serif = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold', '700Bold_Italic']

// A file for each script and weight.
const inParts = [
  {
    family: 'sofia-sans-condensed',
    name: 'Label',
    scripts: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'],
    weights: [400, 700],
  },
  { family: 'noto-serif-armenian', name: 'Text', scripts: ['armenian'], weights: [400, 700] },
  { family: 'noto-serif-georgian', name: 'Text', scripts: ['georgian'], weights: [400, 700] },
  { family: 'noto-serif-hebrew', name: 'Text', scripts: ['hebrew'], weights: [400, 700] },
  // Not Noto’s: it draws characters and their dots apart, and who copies text from a page would get them twice.
  { family: 'amiri', name: 'Text', scripts: ['arabic'], weights: [400, 700] },
  { family: 'noto-sans-armenian', name: 'Label', scripts: ['armenian'], weights: [400, 700] },
]

const familiesOf = (name) =>
  inParts.filter((part) => part.name === name).flatMap(({ scripts }) => scripts.map((script) => `${name} ${script}`))

/** Fonts for a text in a language: files of ours, files of packages that were added, and by use the names, of which the first that has a character sets it. */
export function fontsFor(text, language) {
  const eastern = easternFonts(easternCharacters(text), language, addedFolderOf)
  return {
    own: ownFonts(),
    added: eastern.files,
    // What none has, fonts of the machine may.
    names: {
      text: ['Source Serif 4', ...familiesOf('Text'), ...eastern.families],
      label: [...familiesOf('Label'), ...familiesOf('Text'), 'Source Serif 4', ...eastern.families],
    },
  }
}

let read

function ownFonts() {
  read ??= readOwnFonts()
  return read
}

function readOwnFonts() {
  const folder = folderOf('@expo-google-fonts/source-serif-4')
  const whole = serif.map((style) => readFileSync(join(folder, style, `SourceSerif4_${style}.ttf`)))
  const parts = inParts.flatMap(({ family, name, scripts, weights }) => {
    const files = join(folderOf(`@fontsource/${family}`), 'files')
    return scripts.flatMap((script) =>
      weights.map((weight) => fontFromWoff(readFileSync(join(files, `${family}-${script}-${weight}-normal.woff`)), `${name} ${script}`)),
    )
  })
  return [...whole, ...parts]
}

/** A package that the operator may have added. */
function addedFolderOf(name) {
  try {
    return folderOf(name)
  } catch {
    return undefined
  }
}
