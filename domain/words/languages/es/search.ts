import type { AreaWords } from '../contract'

export const search: AreaWords<'search'> = {
  title: 'Búsqueda',
  titleFor: 'Búsqueda: {text}',
  label: '¿Qué busca?',
  button: 'Buscar',
  hint: 'Se busca en el texto completo de los ensayos, con sus notas y recuadros. Las mayúsculas y los acentos no importan, y la última palabra puede quedar sin terminar.',
  found: '{count, plural, one {# ensayo} many {# de ensayos} other {# ensayos}} con «{text}»',
  foundEndings:
    'Ningún ensayo tiene exactamente estas palabras. {count, plural, one {# ensayo tiene} many {# de ensayos tienen} other {# ensayos tienen}} palabras que empiezan igual.',
  foundAllButOne:
    'Ningún ensayo tiene todas estas palabras. {count, plural, one {# ensayo las tiene} many {# de ensayos las tienen} other {# ensayos las tienen}} todas menos una.',
  nothing: 'Ningún ensayo tiene «{text}». Pruebe con menos palabras o solo con el principio de una.',
  tagsCalled: 'Archivado en',
  lookUnder: 'O mire en',
  pages: 'Páginas de resultados',
  better: 'Resultados más cercanos',
  further: 'Resultados siguientes',
  noMore: 'No hay tantas páginas de resultados.',
  onlyFirst: 'Estos son los mejores resultados; hay más. Otra palabra acotará la búsqueda.',
}
