import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The mutants of `equivalent.txt`: somebody judged that no test could tell them from the code as it is. An entry names what
 * stands there and not its line, and holds for as long as the code says so.
 */
export class Equivalents {
  #entries

  constructor(text = readFileSync(join(import.meta.dirname, 'equivalent.txt'), 'utf8')) {
    const lines = text.split('\n').filter((line) => !line.startsWith('#'))
    this.#entries = new Set(lines.map((line) => line.replace(/ {2}# .*$/, '').trim()))
  }

  has(mutant) {
    return this.#entries.has(entryOf(mutant))
  }
}

/** How the list writes a mutant. */
export function entryOf({ file, kind, was, becomes }) {
  return [file, kind, inOneLine(was), '→', inOneLine(becomes)].join('  ').trim()
}

const inOneLine = (text) => text.replace(/\s+/g, ' ')
