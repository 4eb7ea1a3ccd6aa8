/** Series of essays, the essays to read after one, and the page to start from. */
export const series = {
  kicker: 'Series',
  all: 'Series',
  seriesCount: '{count, plural, one {# series} other {# series}}',
  pagesOfSeries: 'Pages of series',
  noSeries: 'No series yet',
  noSeriesWords: 'Essays that belong together will stand here, in their order.',
  partOf: 'Part {part, number} of {parts, number} of <link>{title}</link>',
  parts: '{count, plural, one {# part} other {# parts}}',
  part: 'Part {part, number}',
  previous: 'Previous part',
  next: 'Next part',
  readOn: 'Read on',
  startHere: 'Start here',
} as const
