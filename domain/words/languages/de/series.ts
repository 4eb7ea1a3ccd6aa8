import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'Reihe',
  partOf: 'Teil {part, number} von {parts, number} der Reihe <link>{title}</link>',
  parts: '{count, plural, one {# Teil} other {# Teile}}',
  part: 'Teil {part, number}',
  previous: 'Voriger Teil',
  next: 'Nächster Teil',
  readOn: 'Weiterlesen',
  startHere: 'Hier beginnen',
}
