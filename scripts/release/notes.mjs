// node scripts/release/notes.mjs v0.1.0: what CHANGELOG.md says of a version, for the release on GitHub.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The section of a version, without its heading. Throws where there is none, or it says nothing. */
export function notesOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version)
  if (!section) throw new Error(`CHANGELOG.md has no section ## ${version}.`)
  const notes = section.slice(section.indexOf('\n')).trim()
  if (notes === '') throw new Error(`The section ## ${version} of CHANGELOG.md is empty.`)
  return `${notes}\n`
}

/** The version that a tag names. Throws where it is not the one of package.json: the archive would say another number than the release. */
export function versionOf(tag, { version }) {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and package.json has version ${version}: it must be v${version}.`)
  return version
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const version = versionOf(process.argv[2] ?? '', JSON.parse(readFileSync('package.json', 'utf8')))
    process.stdout.write(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
