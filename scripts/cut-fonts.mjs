// Cuts the fonts in app/fonts/files from the whole fonts, and writes the style sheets that name them. Run when a script or
// a weight is added, never by a build: what it makes is kept in the repository.
//
//   mkdir /tmp/fonts && cd /tmp/fonts && npm i subset-font@2 @expo-google-fonts/source-serif-4@0.4 @fontsource-variable/sofia-sans-condensed@5 \
//     @fontsource-variable/noto-{serif,sans}-{armenian,georgian,hebrew}@5 @fontsource-variable/noto-{naskh,sans}-arabic@5
//   cd - && node scripts/cut-fonts.mjs /tmp/fonts
//
// docs/decisions says why: “the fonts are cut by us”.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { internationalForms } from '../platform/typesetting/cyrillic-forms.mjs'
import { renameFont, tablesOf, withTable } from './cut-fonts/rename-font.mjs'
import { textOf } from './cut-fonts/text-of.mjs'

const packages = resolve(process.argv[2] ?? '.')
const require = createRequire(join(packages, 'package.json'))
const subsetFont = require('subset-font')
const { convert } = createRequire(require.resolve('subset-font'))('fontverter')

/** Letters by script, much as Google divides them: a page loads what it holds. The last that names a letter gives it. */
const scripts = {
  'cyrillic-ext': 'U+0460-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  greek: 'U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF',
  vietnamese: 'U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
  'latin-ext':
    'U+0180-019F, U+01A2-01AE, U+01B1-0217, U+021C-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9D, U+1EF2-1EFF, U+20A0-20AA, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF',
  // What the languages of Europe write: one name in an essay must not cost the phonetic alphabet.
  'latin-europe': 'U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B, U+1E9E',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+FEFF, U+FFFD',
}
// Scripts that the two voices lack, each in a Noto font of the same kind.
const others = {
  arabic:
    'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC',
  armenian: 'U+0530-058F, U+FB13-FB17',
  georgian: 'U+10A0-10FF, U+1C90-1CBA, U+1CBD-1CBF, U+2D00-2D2F',
  hebrew: 'U+0590-05FF, U+200C-2010, U+FB1D-FB4F',
}
const plain = ['kern', 'liga', 'rlig', 'ccmp', 'locl', 'mark', 'mkmk', 'calt']
const weights = { min: 400, max: 700, default: 400 }
const serif = (name) => () => `@expo-google-fonts/source-serif-4/${name}/SourceSerif4_${name}.ttf`
const fontsource = (name, axes) => (script) =>
  `@fontsource-variable/${name}/files/${name}-${script.replace('latin-europe', 'latin-ext')}-${axes}-normal.woff2`

// Letters that join, or that carry points, need every feature of their font; ours need those that we use.
const noto = (kind, script, axes = { wght: weights }, size = '') => ({
  name: title(`noto-${kind}-${script}`),
  file: `noto-${kind}-${script}`,
  scripts: { [script]: others[script] },
  cuts: [{ weight: '400 700', from: fontsource(`noto-${kind}-${script}`, 'wdth' in axes ? 'standard' : 'wght'), axes, size }],
})
const narrow = { wght: weights, wdth: 80 }
const { vietnamese: _, ...labelScripts } = scripts

const sheets = {
  // Source is a reserved name: a changed font must not bear it.
  'serif.css': [
    {
      name: 'Broadside Serif',
      file: 'broadside-serif',
      scripts,
      cuts: [
        { weight: '400', from: serif('400Regular'), features: [...plain, 'onum', 'tnum', 'smcp'] },
        { weight: '400', style: 'italic', from: serif('400Regular_Italic'), features: [...plain, 'onum', 'tnum'] },
        { weight: '700', from: serif('700Bold'), features: [...plain, 'onum', 'tnum'] },
        { weight: '700', style: 'italic', from: serif('700Bold_Italic'), features: [...plain, 'onum', 'tnum'] },
      ],
    },
  ],
  'label.css': [
    {
      name: 'Sofia Sans Condensed',
      file: 'sofia-sans-condensed',
      scripts: labelScripts,
      cuts: [
        {
          weight: '400 700',
          from: fontsource('sofia-sans-condensed', 'wght'),
          features: [...plain, 'tnum'],
          axes: { wght: weights },
        },
      ],
    },
  ],
  'noto.css': [
    noto('serif', 'armenian'),
    noto('sans', 'armenian', narrow),
    // Arabic's letters are small for their body: beside Latin they look a size less.
    noto('naskh', 'arabic', { wght: weights }, '114%'),
    noto('sans', 'arabic', narrow),
    noto('serif', 'georgian'),
    noto('sans', 'georgian', narrow),
    noto('serif', 'hebrew'),
    noto('sans', 'hebrew', narrow),
  ],
}

const folder = 'app/fonts/files'
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
for (const [sheet, families] of Object.entries(sheets)) {
  const rules = ['/* Made by scripts/cut-fonts.mjs. A file for each script: a page loads those whose letters it holds. */']
  for (const family of families)
    for (const cut of family.cuts) for (const script of Object.keys(family.scripts)) rules.push(await cutFont(family, cut, script))
  await writeFile(`app/fonts/${sheet}`, `${rules.join('\n\n')}\n`)
}

/** Writes one file, and answers the rule that names it. */
async function cutFont(family, { weight, style = 'normal', from, features, axes, size }, script) {
  const ranges = family.scripts[script]
  const cut = await subsetFont(await readFile(await locate(from(script))), textOf(ranges), {
    targetFormat: 'sfnt',
    noHinting: true,
    ...(features ? { keepFeatures: features } : {}),
    ...(axes ? { variationAxes: axes } : {}),
  })
  const named = family.file.startsWith('noto') ? family.file : `${family.file}-${script}`
  const name = [named, weight.replace(' ', '-'), ...(style === 'italic' ? [style] : [])].join('-')
  const woff2 = await convert(lettered(renameFont(cut, family.name)), 'woff2')
  await writeFile(join(folder, `${name}.woff2`), woff2)
  console.log(String(woff2.length).padStart(6), name)
  return `@font-font {
  font-family: "${family.name}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("./files/${name}.woff2") format("woff2");
  unicode-range: ${ranges};${size ? `\n  size-adjust: ${size};` : ''}
}`
}

function lettered(font) {
  const substitutions = tablesOf(font).get('GSUB')
  return substitutions ? withTable(font, 'GSUB', internationalForms(substitutions)) : font
}

function title(name) {
  return name.replace(/(^|-)(\w)/g, (_match, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase())
}

/** From the folder that was named, or from the project's own packages. */
async function locate(file) {
  for (const place of [packages, '.']) {
    const path = join(place, 'node_modules', file)
    if (await readFile(path).catch(() => null)) return path
  }
  throw new Error(`${file} is not installed.`)
}
