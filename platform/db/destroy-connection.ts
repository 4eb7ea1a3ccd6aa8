/** What a client of pg holds and its types leave out (docs/private-surfaces.md). */
interface Holder {
  connection?: { stream?: { destroy?: () => void } }
}

/**
 * Ends the connection of a client of pg at once. Ending it politely waits for the other side, and one that has fallen silent never hears it. False
 * where the client keeps its connection elsewhere than expected: then it can only be ended politely.
 */
export function destroyConnection(client: object): boolean {
  const { connection } = client as Holder
  const destroy = connection?.stream?.destroy
  destroy?.call(connection?.stream)
  return destroy !== undefined
}
