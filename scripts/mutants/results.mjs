import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What is known of each mutant, on disk, so that a run resumes. A mutant stays killed while its file is the same; one that survived a test
 * file is tried there again when that has changed.
 */
export class Results {
  #file
  #known
  #hashes = new Map()
  #house

  constructor(house, file, mutants) {
    this.#house = house
    this.#file = file
    this.#known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    for (const mutant of mutants)
      mutant.key = `${mutant.file}@${this.#hash(mutant.file)}:${mutant.from}-${mutant.to}:${mutant.kind}:${mutant.becomes}`
  }

  isKilled(mutant) {
    return this.#known[mutant.key]?.killedBy !== undefined
  }

  isCovered(mutant) {
    return this.#known[mutant.key]?.covered === true
  }

  /** Whether this test file has something to say of it. */
  isOpen(mutant, test) {
    return !this.isKilled(mutant) && this.#known[mutant.key]?.tests?.[test] !== this.#hash(test)
  }

  note(mutant, test, what) {
    const known = this.#known[mutant.key]
    this.#known[mutant.key] = { ...known, ...what, tests: { ...known?.tests, [test]: this.#hash(test) } }
  }

  save() {
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#known))
    renameSync(`${this.#file}.new`, this.#file)
  }

  #hash(file) {
    const known = this.#hashes.get(file)
    if (known) return known
    const hash = createHash('sha256')
      .update(readFileSync(join(this.#house, file)))
      .digest('hex')
      .slice(0, 12)
    this.#hashes.set(file, hash)
    return hash
  }
}
