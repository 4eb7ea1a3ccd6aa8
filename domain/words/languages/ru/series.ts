import type { AreaWords } from '../contract'

export const series: AreaWords<'series'> = {
  kicker: 'Цикл',
  partOf: 'Часть {part, number} из {parts, number} цикла <link>{title}</link>',
  parts: '{count, plural, one {# часть} few {# части} many {# частей} other {# части}}',
  part: 'Часть {part, number}',
  previous: 'Предыдущая часть',
  next: 'Следующая часть',
  readOn: 'Читать дальше',
  startHere: 'С чего начать',
}
