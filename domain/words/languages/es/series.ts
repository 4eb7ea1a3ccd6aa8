import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'Serie',
  all: 'Series',
  seriesCount: '{count, plural, one {# serie} many {# de series} other {# series}}',
  pagesOfSeries: 'Páginas de series',
  noSeries: 'Aún no hay series',
  noSeriesWords: 'Los ensayos que van juntos estarán aquí, en su orden.',
  partOf: 'Parte {part, number} de {parts, number} de <link>{title}</link>',
  parts: '{count, plural, one {# parte} many {# de partes} other {# partes}}',
  part: 'Parte {part, number}',
  previous: 'Parte anterior',
  next: 'Parte siguiente',
  readOn: 'Siga leyendo',
  startHere: 'Empiece aquí',
}
