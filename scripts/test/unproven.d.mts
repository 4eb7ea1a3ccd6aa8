interface LockEntry {
  version?: string
  optional?: boolean
  integrity?: string
  resolved?: string
  link?: boolean
  inBundle?: boolean
}

/** The places of a package-lock.json that npm would fetch without knowing whether it is what was meant. */
export function unprovenPackages(lock: { packages: Record<string, LockEntry> }): string[]
