import type { AreaWords } from '../contract'

export const feeds: AreaWords<'feeds'> = {
  notes: 'Notes',
  tagTitle: '{tag} · {publication}',
  tagDescription: 'Essais classés sous « {tag} » dans {publication}',
  commentTitle: '{name} sur « {title} »',
  feeds: 'Flux',
  isFeed: 'Ceci est un flux : la liste des nouveautés, faite pour les programmes.',
  copyAddress: 'Pour le suivre, donnez cette adresse à un lecteur de flux :',
  asPage: 'Lire en page ordinaire',
  what: 'Un flux est la liste des nouveautés de ce site, faite pour les programmes. Un lecteur de flux la consulte pour vous et affiche chaque nouvel essai en entier : aucun compte à créer, aucune adresse à laisser, et personne ne choisit pour vous ce que vous voyez.',
  how: 'N’importe quel lecteur de flux convient ; il en existe beaucoup, pour tous les appareils, la plupart gratuits. Donnez-lui l’une de ces adresses, ou simplement celle de la une.',
  allEssays: 'Tous les essais',
  bySubject: 'Par rubrique',
  comments: 'Commentaires',
  commentsHow: 'Chaque essai a un flux de ses commentaires : le lien se trouve sous le dernier.',
  followComments: 'Suivre ces commentaires',
  noSuchFeed: 'Ce flux n’existe pas.',
}
