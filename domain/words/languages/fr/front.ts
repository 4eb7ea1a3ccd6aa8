import type { AreaWords } from '../contract'

export const front: AreaWords<'front'> = {
  wentWrong: 'Quelque chose a échoué de notre côté. Si cela se reproduit, mentionnez {errorId}.',
  busy: 'La publication est très sollicitée en ce moment. Rien n’est perdu ; réessayez dans un instant.',
  databaseAway: 'La publication n’a pas accès à ses données pour l’instant. Veuillez réessayer dans un moment.',
  noRoom:
    'Il n’y a plus de place sur le disque de la publication : rien de nouveau ne peut être enregistré. Conservez votre texte et réessayez plus tard.',
  cannotStore:
    'La publication ne peut rien enregistrer pour l’instant : son disque ne fonctionne pas bien. Conservez votre texte et réessayez plus tard.',
  typedIsKept: 'Voici ce que vous avez écrit. Rien n’en est perdu tant que cette page reste ouverte.',
  whatYouWrote: 'Votre texte',
  sendAgain: 'Envoyer à nouveau',
  backToPage: 'Revenir à la page',
  tooOftenSeconds: 'C’était trop souvent. Réessayez dans {count, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
  tooOftenMinutes: 'C’était trop souvent. Réessayez dans {count, plural, one {# minute} many {# de minutes} other {# minutes}}.',
  tooOftenHours: 'C’était trop souvent. Réessayez dans {count, plural, one {# heure} many {# d’heures} other {# heures}}.',
  tooManyKilobytes: 'C’est trop long : {count, number} Ko au plus peuvent être envoyés ici.',
  tooManyMegabytes: 'C’est trop long : {count, number} Mo au plus peuvent être envoyés ici.',
  tooMuchAtOnce: 'Trop de choses arrivent à la fois. Réessayez dans un instant.',
  tooSlow: 'Le reste de la requête n’est pas arrivé à temps.',
  unreadableAddress: 'Cette adresse est illisible.',
  noHost: 'Cette requête ne nomme aucun hôte qui puisse être le nôtre.',
  bodyOfRead: 'Une requête de lecture n’a pas de corps.',
  wrongMethod: 'Cette adresse ne répond pas à ce genre de requête.',
  nothingHere: 'Il n’y a rien à cette adresse.',
  otherVersion: 'Ce fichier appartient à une autre version de la page. Rechargez la page.',
  foreign: 'Ceci ne peut être envoyé que depuis les pages de la publication. Ouvrez-y la page et réessayez.',
  foreignAt: 'Ceci ne peut être envoyé que depuis les pages de la publication, à l’adresse {address}. Ouvrez-y la page et réessayez.',
  addressNotSet:
    'Rien ne peut être envoyé depuis cette adresse tant que l’exploitant de la publication n’a pas défini son adresse : PUBLIC_URL.',
  formOrJson: 'Envoyez un formulaire ou du JSON ; rien d’autre n’est lu ici.',

  titleUnreadable: 'Cela ne peut être lu',
  titleForeign: 'Pas d’ici',
  titleNothing: 'Il n’y a rien ici',
  titleWrongMethod: 'Pas de cette façon',
  titleTooLong: 'C’est trop long',
  titleWrongKind: 'Ce n’est pas du bon type',
  titleBusy: 'Pas pour le moment',
  titleWentWrong: 'Quelque chose a échoué',
  titleOther: 'Cela n’a pas marché',
  toFrontPage: 'À la une',
}
