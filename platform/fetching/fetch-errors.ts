/**
 * What lies elsewhere could not be read. `temporary` says whether it may go better later; `message` is a sentence for the author,
 * which tells nothing of this machine's network.
 */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed'

  constructor(
    message: string,
    readonly temporary: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

export const refusedAddress = () => new FetchFailed('That address does not lead to the public network.', false)
