import type { AreaWords } from '../contract'

export const mail: AreaWords<'mail'> = {
  signInSubject: 'Connexion à {publication}',
  signInLink: 'Voici votre lien pour vous connecter à {publication} :',
  signInWorks:
    'Il ouvre une page avec un bouton. Il sert une fois, pendant {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}.',
  signInNotAsked: 'Si vous ne l’avez pas demandé, il n’y a rien à faire : sans ce lien, personne n’entre.',
}
