import type { AreaWords } from '../contract'

export const reader: AreaWords<'reader'> = {
  replyTo: 'Votre réponse à {name}',
  cancel: 'Annuler',
  posting: 'Envoi…',
  refused: 'Votre commentaire n’a pas été publié (réponse du serveur : {status}). Il est gardé ici : réessayez, s’il vous plaît.',
  notSent: 'Votre commentaire n’a pas pu être envoyé. Il est gardé ici : réessayez une fois la connexion rétablie.',
  posted: 'Votre commentaire est publié.',
  desk: 'Bureau',
  account: 'Compte',
}
