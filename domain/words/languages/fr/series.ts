import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'Série',
  all: 'Séries',
  seriesCount: '{count, plural, one {# série} many {# de séries} other {# séries}}',
  pagesOfSeries: 'Pages de séries',
  noSeries: 'Pas encore de série',
  noSeriesWords: 'Les essais qui vont ensemble se trouveront ici, dans leur ordre.',
  partOf: 'Partie {part, number} sur {parts, number} de <link>{title}</link>',
  parts: '{count, plural, one {# partie} many {# de parties} other {# parties}}',
  part: 'Partie {part, number}',
  previous: 'Partie précédente',
  next: 'Partie suivante',
  readOn: 'À lire ensuite',
  startHere: 'Par où commencer',
}
