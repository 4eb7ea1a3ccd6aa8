import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'Цикл',
  all: 'Циклы',
  seriesCount: '{count, plural, one {# цикл} few {# цикла} many {# циклов} other {# цикла}}',
  pagesOfSeries: 'Страницы циклов',
  noSeries: 'Циклов пока нет',
  noSeriesWords: 'Здесь будут стоять эссе, которые связаны друг с другом, по порядку.',
  partOf: 'Часть {part, number} из {parts, number} цикла <link>{title}</link>',
  parts: '{count, plural, one {# часть} few {# части} many {# частей} other {# части}}',
  part: 'Часть {part, number}',
  previous: 'Предыдущая часть',
  next: 'Следующая часть',
  readOn: 'Читать дальше',
  startHere: 'С чего начать',
}
