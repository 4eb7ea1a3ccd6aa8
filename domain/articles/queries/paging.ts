/** Where a page begins and how many there are. An odd page number means the first page; one beyond the end is an empty page. */
export function pageWindow(asked: number, size: number) {
  const page = Number.isSafeInteger(asked) && asked >= 1 ? Math.min(asked, 1_000_000) : 1
  return {
    page,
    skip: (page - 1) * size,
    take: size,
    /** One at least: an empty list is one empty page. */
    pagesOf: (total: number) => Math.max(1, Math.ceil(total / size)),
  }
}
