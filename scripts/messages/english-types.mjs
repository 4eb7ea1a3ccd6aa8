// The English messages as types: TypeScript reads only `string` from a JSON file, and keys and arguments are typed from the text itself.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = path.join(root, 'i18n/messages/en.json')
const target = path.join(root, 'i18n/generated/english.ts')

/** Writes i18n/generated/english.ts where the catalogue has changed since. */
export function writeEnglishTypes() {
  const text = englishTypes(JSON.parse(readFileSync(source, 'utf8')))
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return false
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
  return true
}

function englishTypes(catalogue) {
  const namespaces = Object.entries(catalogue).map(([namespace, messages]) => {
    const lines = Object.entries(messages).map(([name, text]) => `    readonly ${name}: ${JSON.stringify(text)}\n`)
    return `  readonly ${namespace}: {\n${lines.join('')}  }\n`
  })
  return `// Made from i18n/messages/en.json by npm run generate.\nexport interface English {\n${namespaces.join('')}}\n`
}
