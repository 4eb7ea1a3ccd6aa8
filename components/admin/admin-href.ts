/** The address of a list as it is looked at: what is empty or the default is left out. */
export function adminHref(path: string, query: Record<string, string | number>, defaults: Record<string, string | number> = {}): string {
  const said = Object.entries(query).filter(([name, value]) => value !== '' && value !== defaults[name])
  const search = new URLSearchParams(said.map(([name, value]) => [name, String(value)]))
  return search.size > 0 ? `${path}?${search}` : path
}
