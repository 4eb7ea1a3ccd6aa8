import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'Reihe',
  all: 'Reihen',
  seriesCount: '{count, plural, one {# Reihe} other {# Reihen}}',
  pagesOfSeries: 'Seiten mit Reihen',
  noSeries: 'Noch keine Reihen',
  noSeriesWords: 'Essays, die zusammengehören, stehen dann hier, in ihrer Folge.',
  partOf: 'Teil {part, number} von {parts, number} der Reihe <link>{title}</link>',
  parts: '{count, plural, one {# Teil} other {# Teile}}',
  part: 'Teil {part, number}',
  previous: 'Voriger Teil',
  next: 'Nächster Teil',
  readOn: 'Weiterlesen',
  startHere: 'Hier beginnen',
}
