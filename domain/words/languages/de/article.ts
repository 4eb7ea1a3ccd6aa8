import type { AreaWords } from '../contract'

export const article: AreaWords<'article'> = {
  written: 'Geschrieben: <date>{when}</date>',
  published: 'Erschienen am <date>{when}</date>',
  revised: 'Überarbeitet am <date>{when}</date>',

  authorsNote: 'In eigener Sache',
  sideBar: 'Kasten',
  sideBarTitled: 'Kasten: {title}',
  contents: 'Inhalt',
  sections: '{count, plural, one {# Abschnitt} other {# Abschnitte}}',
  aboutAuthor: 'Über die Person, die dies schrieb',
  table: 'Tabelle',
  code: 'Code',
  codeIn: 'Code, {language}',
  note: 'Anmerkung {number}',
  backToNote: 'Zurück zur Anmerkung {number} im Text',
  close: 'Schließen',
  end: 'Ende',
  alsoIn: 'Auch auf: {languages}',

  embedVideo: 'Video',
  embedAudio: 'Audio',
  embedPost: 'Beitrag',
  embedLink: 'Link',
  playHere: 'Hier abspielen',
  loadsFrom: 'Wird von {host} geladen, wo man dann von Ihrem Besuch erfährt.',
  leadsTo: 'Führt zu {host}',
  player: 'Abspieler: {title}',
}
