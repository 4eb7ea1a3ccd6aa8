import type { AreaWords } from '../contract'

export const site: AreaWords<'site'> = {
  skip: 'Aller au texte',
  main: 'Menu principal',
  essays: 'Essais',
  archive: 'Archives',
  about: 'À propos',
  signIn: 'Se connecter',
  established: 'Depuis {year}',
  noTrace: 'Personne ne suit ce que vous lisez ici : ni cookie, ni pistage, ni rien qui vienne d’ailleurs.',

  essaysPage: 'Essais, page {page, number}',
  pagesOfEssays: 'Pages des essais',
  newerEssays: 'Essais plus récents',
  olderEssays: 'Essais plus anciens',
  pages: 'Pages',
  newer: 'Plus récents',
  older: 'Plus anciens',
  pageOf: 'Page {page, number} sur {pages, number}',

  essayCount: '{count, plural, one {# essai} many {# d’essais} other {# essais}}',
  minutes: '{count, plural, one {# minute} many {# de minutes} other {# minutes}}',
  comments: '{count, plural, one {# commentaire} many {# de commentaires} other {# commentaires}}',

  years: 'Années',
  archiveOf: 'Archives de {year}',
  pagesOfYear: 'Pages de l’année {year}',
  byYear: '{count, plural, one {# essai} many {# d’essais} other {# essais}}, par année de publication',
  olderIn: 'Plus tôt en {year}',
  filedUnder: 'Rubrique',
  pagesOfList: 'Pages de cette liste',
  noSuchListPage: 'Cette liste n’a pas de telle page.',
  noMoreOfList: 'Cette liste n’a pas autant de pages.',
  nothingIn: 'Rien n’a été publié en {year}.',
  noSuchArchivePage: 'Les archives n’ont pas de telle page.',
  noMoreOfYear: 'Cette année n’a pas autant de pages.',
  noSuchEssaysPage: 'Il n’y a pas de telle page d’essais.',
  noMoreEssays: 'Il n’y a pas autant de pages d’essais.',

  aboutTitle: 'À propos de {name}',
  aboutEmpty: 'Cette publication n’a pas encore été présentée.',

  nothingYet: 'Rien n’a encore été publié',
  nothingYetWords: 'Le papier est posé, l’encre est prête. Revenez quand il y aura de quoi lire.',
  isItYours: 'Cette publication est la vôtre ? <link>Connectez-vous et écrivez</link>',

  notFound: 'Introuvable',
  notFoundTitle: 'Il n’y a rien à cette adresse',
  notFoundWords: 'La page a pu être déplacée ou retirée, ou bien une faute s’est glissée dans l’adresse.',
  toFrontPage: 'À la une',
  toArchive: 'Chercher dans les archives',
}
