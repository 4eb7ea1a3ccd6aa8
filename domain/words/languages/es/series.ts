import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'Serie',
  partOf: 'Parte {part, number} de {parts, number} de <link>{title}</link>',
  parts: '{count, plural, one {# parte} many {# de partes} other {# partes}}',
  part: 'Parte {part, number}',
  previous: 'Parte anterior',
  next: 'Parte siguiente',
  readOn: 'Siga leyendo',
  startHere: 'Empiece aquí',
}
