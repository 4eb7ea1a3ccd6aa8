/** What others may do with the essays, in terms that everybody knows. The author chooses one for the publication. */
export const licenceIds = [
  'all-rights-reserved',
  'cc-by-4.0',
  'cc-by-sa-4.0',
  'cc-by-nc-4.0',
  'cc-by-nc-sa-4.0',
  'cc-by-nd-4.0',
  'cc-by-nc-nd-4.0',
  'cc0-1.0',
] as const
export type LicenceId = (typeof licenceIds)[number]

export interface Licence {
  id: LicenceId
  /** As lawyers and programs know it; empty where no licence is given. */
  name: string
  /** Its deed. Empty where no licence is given. */
  url: string
}

/** A licence with its name and the address of its deed. */
export function licenceOf(id: LicenceId): Licence {
  if (id === 'all-rights-reserved') return { id, name: '', url: '' }
  if (id === 'cc0-1.0') return { id, name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
  const terms = id.slice('cc-'.length, -'-4.0'.length)
  return { id, name: `CC ${terms.toUpperCase()} 4.0`, url: `https://creativecommons.org/licenses/${terms}/4.0/` }
}
