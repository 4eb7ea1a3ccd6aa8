import type { AreaWords } from '../contract'

export const form: AreaWords<'form'> = {
  lookAgain: 'Quelque chose est à revoir.',
  needed: 'Ce champ est nécessaire.',
  cannotBe: 'Cela ne peut pas être juste.',
  atMost: '{most, number} caractères au plus, s’il vous plaît.',
  atLeast: '{least, number} caractères au moins, s’il vous plaît.',
  tooLong: 'C’est trop long.',
  wrongType: 'Envoyez un formulaire ou du JSON.',
  unreadable: 'Ce formulaire n’a pas pu être lu. Revenez en arrière et envoyez-le de nouveau.',
  noFiles: 'Ce formulaire n’accepte pas de fichier.',
  sentTwice: 'Le champ « {name} » a été envoyé deux fois.',
  notJson: 'Ce n’est pas du JSON valide.',
  notObject: 'Envoyez un objet JSON.',
  tooDeep: 'Ce JSON contient trop de niveaux imbriqués.',
}
