import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'Série',
  partOf: 'Partie {part, number} sur {parts, number} de <link>{title}</link>',
  parts: '{count, plural, one {# partie} many {# de parties} other {# parties}}',
  part: 'Partie {part, number}',
  previous: 'Partie précédente',
  next: 'Partie suivante',
  readOn: 'À lire ensuite',
  startHere: 'Par où commencer',
}
