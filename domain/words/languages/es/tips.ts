import type { AreaWords } from '../contract'

export const tips: AreaWords<'tips'> = {
  jar: 'El bote de propinas',
  at: 'en {name}, en su página',
  also: 'también',
  anotherAmount: 'Otra cantidad',
  wayOut: 'Ya he dado, o no puedo',
  tip: 'Dejar una propina',
  tipAt: 'Propina por {name}',
  coffee: 'Invíteme a un café',
  sponsorAt: 'Patrocinar en {name}',
  joinAt: 'Unirse en {name}',
  giveAt: 'Dar en {name}',
  noSuchWay: 'Aquí no existe esa forma de dejar propina.',
}
