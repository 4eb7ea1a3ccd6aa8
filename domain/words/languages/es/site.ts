import type { AreaWords } from '../contract'

export const site: AreaWords<'site'> = {
  skip: 'Saltar al texto',
  main: 'Menú principal',
  essays: 'Ensayos',
  archive: 'Archivo',
  about: 'Acerca de',
  signIn: 'Iniciar sesión',
  established: 'Desde {year}',
  noTrace: 'Nadie vigila lo que usted lee aquí: ni cookies, ni seguimiento, ni nada que venga de otro sitio.',

  essaysPage: 'Ensayos, página {page, number}',
  pagesOfEssays: 'Páginas de ensayos',
  newerEssays: 'Ensayos más recientes',
  olderEssays: 'Ensayos más antiguos',
  pages: 'Páginas',
  newer: 'Más recientes',
  older: 'Más antiguos',
  pageOf: 'Página {page, number} de {pages, number}',

  essayCount: '{count, plural, one {# ensayo} many {# de ensayos} other {# ensayos}}',
  minutes: '{count, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  comments: '{count, plural, one {# comentario} many {# de comentarios} other {# comentarios}}',

  years: 'Años',
  archiveOf: 'Archivo de {year}',
  pagesOfYear: 'Páginas de {year}',
  byYear: '{count, plural, one {# ensayo} many {# de ensayos} other {# ensayos}}, por año de publicación',
  olderIn: 'Antes en {year}',
  filedUnder: 'Archivado en',
  pagesOfList: 'Páginas de esta lista',
  noSuchListPage: 'Esta lista no tiene esa página.',
  noMoreOfList: 'Esta lista no tiene tantas páginas.',
  nothingIn: 'No se publicó nada en {year}.',
  noSuchArchivePage: 'El archivo no tiene esa página.',
  noMoreOfYear: 'Este año no tiene tantas páginas.',
  noSuchEssaysPage: 'No existe esa página de ensayos.',
  noMoreEssays: 'No hay tantas páginas de ensayos.',

  aboutTitle: 'Acerca de {name}',
  aboutEmpty: 'Aún no se ha contado nada sobre esta publicación.',

  nothingYet: 'Todavía no se ha publicado nada',
  nothingYetWords: 'El papel está puesto y la tinta, lista. Vuelva cuando haya algo que leer.',
  isItYours: '¿Es suya esta publicación? <link>Inicie sesión y escriba</link>',

  notFound: 'No encontrado',
  notFoundTitle: 'No hay nada en esta dirección',
  notFoundWords: 'Puede que se haya movido o retirado, o que la dirección contenga un error.',
  toFrontPage: 'A la portada',
  toArchive: 'Buscar en el archivo',
}
