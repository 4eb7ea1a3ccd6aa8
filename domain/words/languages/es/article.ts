import type { AreaWords } from '../contract'

export const article: AreaWords<'article'> = {
  written: 'Escrito: <date>{when}</date>',
  published: 'Publicado el <date>{when}</date>',
  revised: 'Revisado el <date>{when}</date>',

  authorsNote: 'Nota del autor',
  sideBar: 'Recuadro',
  sideBarTitled: 'Recuadro: {title}',
  contents: 'Índice',
  sections: '{count, plural, one {# sección} many {# de secciones} other {# secciones}}',
  aboutAuthor: 'Quién escribe',
  table: 'Tabla',
  code: 'Código',
  codeIn: 'Código, {language}',
  note: 'Nota {number}',
  backToNote: 'Volver a la llamada de la nota {number}',
  close: 'Cerrar',
  end: 'Fin',
  alsoIn: 'También en: {languages}',

  embedVideo: 'Vídeo',
  embedAudio: 'Audio',
  embedPost: 'Publicación',
  embedLink: 'Enlace',
  playHere: 'Reproducir aquí',
  loadsFrom: 'Se carga desde {host}, que sabrá entonces de su visita.',
  leadsTo: 'Lleva a {host}',
  player: 'Reproductor: {title}',
}
