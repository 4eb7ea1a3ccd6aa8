/** Where a question is answered, in one spelling. */
export function searchPath(text: string, page = 1): string {
  const query = new URLSearchParams({ ...(text === '' ? {} : { q: text }), ...(page > 1 ? { page: String(page) } : {}) })
  return query.size > 0 ? `/search?${query}` : '/search'
}
