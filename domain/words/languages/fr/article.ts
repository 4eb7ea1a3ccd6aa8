import type { AreaWords } from '../contract'

export const article: AreaWords<'article'> = {
  written: 'Écrit : <date>{when}</date>',
  published: 'Publié le <date>{when}</date>',
  revised: 'Revu le <date>{when}</date>',

  authorsNote: 'Note de l’auteur',
  sideBar: 'Encadré',
  sideBarTitled: 'Encadré : {title}',
  contents: 'Sommaire',
  sections: '{count, plural, one {# section} many {# de sections} other {# sections}}',
  aboutAuthor: 'Qui écrit',
  table: 'Tableau',
  code: 'Code',
  codeIn: 'Code, {language}',
  note: 'Note {number}',
  backToNote: 'Retour à l’appel de note {number}',
  close: 'Fermer',
  end: 'Fin',
  alsoIn: 'Aussi en : {languages}',

  embedVideo: 'Vidéo',
  embedAudio: 'Audio',
  embedPost: 'Message',
  embedLink: 'Lien',
  playHere: 'Lire ici',
  loadsFrom: 'Se charge depuis {host}, qui saura alors que vous êtes là.',
  leadsTo: 'Mène à {host}',
  player: 'Lecteur : {title}',
}
