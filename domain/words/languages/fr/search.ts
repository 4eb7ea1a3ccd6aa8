import type { AreaWords } from '../contract'

export const search: AreaWords<'search'> = {
  title: 'Recherche',
  titleFor: 'Recherche : {text}',
  label: 'Que cherchez-vous ?',
  button: 'Chercher',
  hint: 'La recherche porte sur le texte entier des essais, notes et encadrés compris. Les majuscules et les accents ne comptent pas, et le dernier mot peut rester inachevé.',
  found: '{count, plural, one {# essai} many {# d’essais} other {# essais}} avec « {text} »',
  foundEndings:
    'Aucun essai ne contient exactement ces mots. {count, plural, one {# essai contient} many {# d’essais contiennent} other {# essais contiennent}} des mots qui commencent ainsi.',
  foundAllButOne:
    'Aucun essai ne contient tous ces mots. {count, plural, one {# essai les contient} many {# d’essais les contiennent} other {# essais les contiennent}} tous sauf un.',
  nothing: 'Aucun essai ne contient « {text} ». Essayez avec moins de mots, ou seulement le début d’un mot.',
  tagsCalled: 'Rubriques',
  lookUnder: 'Ou parcourez les rubriques',
  pages: 'Pages de réponses',
  better: 'Réponses plus proches',
  further: 'Réponses suivantes',
  noMore: 'Il n’y a pas autant de pages de réponses.',
  onlyFirst: 'Voici les meilleures réponses ; il y en a d’autres. Un mot de plus affinera la recherche.',
}
