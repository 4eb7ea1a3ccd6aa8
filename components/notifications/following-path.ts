/** Where somebody sees what they follow: by the link of a mail, or on their account's page. */
export function followingPath(as: string, { done = '', page = 1 }: { done?: string; page?: number } = {}): string {
  const query = new URLSearchParams({ ...(done ? { done } : {}), ...(page > 1 ? { page: String(page) } : {}), ...(as ? { as } : {}) })
  return `/following${query.size > 0 ? `?${query}` : ''}`
}
