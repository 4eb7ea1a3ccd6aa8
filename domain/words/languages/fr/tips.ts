import type { AreaWords } from '../contract'

export const tips: AreaWords<'tips'> = {
  jar: 'Le pot à pourboires',
  at: 'chez {name}, sur leur page',
  also: 'aussi',
  anotherAmount: 'Un autre montant',
  wayOut: 'C’est fait, ou je ne peux pas',
  tip: 'Laisser un pourboire',
  tipAt: 'Pourboire par {name}',
  coffee: 'Offrez-moi un café',
  sponsorAt: 'Parrainer sur {name}',
  joinAt: 'Rejoindre sur {name}',
  giveAt: 'Donner sur {name}',
  noSuchWay: 'Cette façon de donner n’existe pas ici.',
}
