/** A page's query, as Next hands it over. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** One parameter of it; '' when it is missing or was given twice. */
export async function searchParam(params: SearchParams, name: string): Promise<string> {
  const value = (await params)[name]
  return typeof value === 'string' ? value : ''
}
