type Asked = string | string[] | undefined

/** The page of a list that an address asks for: the first if it says nothing, null if it says what is no page. */
export function pageNumber(asked: Asked): number | null {
  if (asked === undefined) return 1
  return typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : null
}

/** The address of a page of a list. The first has none of its own. */
export function pageAddress(path: string): (page: number) => string {
  return (page) => (page === 1 ? path : `${path}?page=${page}`)
}
