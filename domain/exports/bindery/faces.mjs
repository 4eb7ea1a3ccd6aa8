// The faces that essays are set in, all under the SIL Open Font License, which lets them be put into documents.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { easternFaces, easternLetters } from './eastern-faces.mjs'
import { faceFromWoff } from './woff.mjs'

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
  // Not Noto’s: it draws letters and their dots apart, and who copies text from a page would get them twice.
  { family: 'amiri', name: 'Text', scripts: ['arabic'], weights: [400, 700] },
  { family: 'noto-sans-armenian', name: 'Label', scripts: ['armenian'], weights: [400, 700] },
]

const familiesOf = (name) =>
  inParts.filter((part) => part.name === name).flatMap(({ scripts }) => scripts.map((script) => `${name} ${script}`))

/** What the typesetter is given to set this text in this language: the files, and by voice the family names, of which the first that has a letter sets it. */
export function facesFor(text, language) {
  const eastern = easternFaces(easternLetters(text), language, addedFolderOf)
  return {
    fontArgs: [{ fontBlobs: [...ownFaces(), ...eastern.files] }],
    // What none has, faces of the machine may.
    voices: {
      text: ['Source Serif 4', ...familiesOf('Text'), ...eastern.families],
      label: [...familiesOf('Label'), ...familiesOf('Text'), 'Source Serif 4', ...eastern.families],
    },
  }
}

function ownFaces() {
  const folder = folderOf('@expo-google-fonts/source-serif-4')
  const whole = serif.map((style) => readFileSync(join(folder, style, `SourceSerif4_${style}.ttf`)))
  const parts = inParts.flatMap(({ family, name, scripts, weights }) => {
    const files = join(folderOf(`@fontsource/${family}`), 'files')
    return scripts.flatMap((script) =>
      weights.map((weight) => faceFromWoff(readFileSync(join(files, `${family}-${script}-${weight}-normal.woff`)), `${name} ${script}`)),
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
