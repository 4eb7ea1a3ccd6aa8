/** What documents may depend on in the series. */
export const seriesTags = {
  /** Which series there are, and where. */
  all: 'series',
  /** One series: its name, its description, its essays and their order. */
  one: (seriesId: string) => `series:${seriesId}`,
  /** Which series an essay is in, if any. */
  of: (articleId: string) => `series-of:${articleId}`,
  /** What an address of a series leads to, for a document that found nothing there. */
  slug: (slug: string) => `series-slug:${slug}`,
} as const
