/** Does what a field is waiting to do. Resolves with the sentence that says why it could not. */
export type Step = () => Promise<string | undefined>

/** What was typed into fields that are sent by themselves, each with its own button, and has not been sent. */
export class PendingSteps {
  readonly #steps = new Map<string, Step>()

  /** Names what a field waits to do; without a step it waits for nothing. */
  put(field: string, step: Step | undefined): void {
    if (step) this.#steps.set(field, step)
    else this.#steps.delete(field)
  }

  /** Does all of it, as though each button had been pressed. Resolves with the first sentence that says why something could not be done. */
  async settle(): Promise<string | undefined> {
    for (const step of [...this.#steps.values()]) {
      const refusal = await step()
      if (refusal !== undefined) return refusal
    }
    return undefined
  }
}
