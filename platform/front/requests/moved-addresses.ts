/** An address by its pattern, and where it leads: `$1` stands for what the pattern's first group caught. */
export type MovedAddress = readonly [from: RegExp, to: string]

/** Where an address leads; undefined for one that did not move. Takes the path as it was sent, so what is encoded stays so. */
export type FindMoved = (path: string) => string | undefined

/** Prepares the list of moved addresses for look-up. A slash at the end changes nothing. */
export function findMoved(addresses: readonly MovedAddress[]): FindMoved {
  return (path) => {
    const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
    const found = addresses.find(([from]) => from.test(trimmed))
    return found && trimmed.replace(...found)
  }
}
