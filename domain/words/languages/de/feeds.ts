import type { AreaWords } from '../contract'

export const feeds: AreaWords<'feeds'> = {
  notes: 'Anmerkungen',
  tagTitle: '{tag} · {publication}',
  tagDescription: 'Essays unter „{tag}“ in {publication}',
  commentTitle: '{name} zu „{title}“',
  feeds: 'Feeds',
  isFeed: 'Das ist ein Feed: die Liste des Neuen, für Programme gemacht.',
  copyAddress: 'Um ihm zu folgen, geben Sie einem Feedreader diese Adresse:',
  asPage: 'Als Seite lesen',
  what: 'Ein Feed ist die Liste dessen, was hier neu ist, für Programme gemacht. Ein Feedreader sieht sie für Sie durch und zeigt jeden neuen Essay ganz: Sie brauchen kein Konto, hinterlassen keine Adresse, und niemand sucht für Sie aus, was Sie zu sehen bekommen.',
  how: 'Jeder Feedreader ist recht; es gibt viele, für jedes Gerät, die meisten kostenlos. Geben Sie ihm eine dieser Adressen oder einfach die der Titelseite.',
  allEssays: 'Alle Essays',
  bySubject: 'Nach Thema',
  comments: 'Kommentare',
  commentsHow: 'Jeder Essay hat einen Feed seiner Kommentare: Der Link steht unter dem letzten von ihnen.',
  followComments: 'Diesen Kommentaren folgen',
  noSuchFeed: 'Diesen Feed gibt es nicht.',
}
