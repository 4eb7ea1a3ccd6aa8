import type { AreaWords } from '../contract'

export const site: AreaWords<'site'> = {
  skip: 'Zum Text springen',
  main: 'Hauptmenü',
  essays: 'Essays',
  archive: 'Archiv',
  about: 'Über',
  signIn: 'Anmelden',
  established: 'Seit {year}',
  noTrace: 'Niemand verfolgt, was Sie hier lesen: keine Cookies, kein Tracking, nichts von fremden Servern.',

  essaysPage: 'Essays, Seite {page, number}',
  pagesOfEssays: 'Seiten mit Essays',
  newerEssays: 'Neuere Essays',
  olderEssays: 'Ältere Essays',
  pages: 'Seiten',
  newer: 'Neuere',
  older: 'Ältere',
  pageOf: 'Seite {page, number} von {pages, number}',

  essayCount: '{count, plural, one {# Essay} other {# Essays}}',
  minutes: '{count, plural, one {# Minute} other {# Minuten}}',
  comments: '{count, plural, one {# Kommentar} other {# Kommentare}}',

  years: 'Jahre',
  archiveOf: 'Archiv {year}',
  pagesOfYear: 'Seiten des Jahres {year}',
  byYear: '{count, plural, one {# Essay} other {# Essays}} nach Erscheinungsjahr',
  olderIn: 'Früher im Jahr {year}',
  filedUnder: 'Abgelegt unter',
  pagesOfList: 'Seiten dieser Liste',
  noSuchListPage: 'Diese Seite gibt es in der Liste nicht.',
  noMoreOfList: 'So viele Seiten hat diese Liste nicht.',
  nothingIn: 'Im Jahr {year} ist nichts erschienen.',
  noSuchArchivePage: 'Diese Seite gibt es im Archiv nicht.',
  noMoreOfYear: 'So viele Seiten hat dieses Jahr nicht.',
  noSuchEssaysPage: 'Diese Seite mit Essays gibt es nicht.',
  noMoreEssays: 'So viele Seiten mit Essays gibt es nicht.',

  aboutTitle: 'Über {name}',
  aboutEmpty: 'Über diese Publikation ist noch nichts gesagt worden.',

  nothingYet: 'Noch ist nichts erschienen',
  nothingYetWords: 'Das Papier liegt bereit, die Farbe ist angerührt. Kommen Sie wieder, wenn es etwas zu lesen gibt.',
  isItYours: 'Ist das Ihre Publikation? <link>Anmelden und schreiben</link>',

  notFound: 'Nicht gefunden',
  notFoundTitle: 'Unter dieser Adresse ist nichts',
  notFoundWords: 'Vielleicht ist die Seite umgezogen oder entfernt worden, oder in der Adresse steckt ein Tippfehler.',
  toFrontPage: 'Zur Titelseite',
  toArchive: 'Im Archiv nachsehen',
}
