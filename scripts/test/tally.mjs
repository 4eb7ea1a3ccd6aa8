/** Counts what passed, failed and was skipped, and says so in one line at the end. */
export class Tally {
  #passed = 0
  #failed = 0
  #skipped = 0
  #troubles = []

  /** `failures` names what failed: a long run is read from its end. */
  add(name, { passed = 0, failed = 0, skipped = 0, failures = [] }) {
    this.#passed += passed
    this.#failed += failed
    this.#skipped += skipped
    if (failed > 0) this.#troubles.push(`FAILED: ${name}`, ...failures.map((failure) => `  ${failure}`))
  }

  /** Does one step; a step that throws has failed, and the rest goes on. */
  async step(name, work) {
    console.log(`\n── ${name}`)
    try {
      this.add(name, await work())
    } catch (error) {
      console.error(error.message)
      this.add(name, { failed: 1, failures: [error.message] })
    }
  }

  /** What could not be run for want of a service: loud, and a failure where REQUIRE_SERVICES=1 says that it must be there. */
  missing(name, service) {
    const required = process.env.REQUIRE_SERVICES === '1'
    const line = `${required ? 'FAILED' : 'SKIPPED'}: ${name}: ${service}`
    console.log(`\n── ${name}\n${line}`)
    this.#troubles.push(line)
    if (required) this.#failed++
    else this.#skipped++
  }

  report() {
    console.log(['', ...this.#troubles, `${this.#passed} passed, ${this.#failed} failed, ${this.#skipped} skipped`].join('\n'))
    return this.#failed > 0 ? 1 : 0
  }
}
