import type { AreaWords } from '../contract'

export const feeds: AreaWords<'feeds'> = {
  notes: 'Notas',
  tagTitle: '{tag} · {publication}',
  tagDescription: 'Ensayos sobre «{tag}» en {publication}',
  commentTitle: '{name} sobre «{title}»',
  feeds: 'Canales',
  isFeed: 'Esto es un canal: la lista de lo nuevo, hecha para programas.',
  copyAddress: 'Para seguirlo, dé esta dirección a un lector de canales:',
  asPage: 'Leerlo como página',
  what: 'Un canal (feed) es la lista de lo nuevo de este sitio, hecha para programas. Un lector de canales la mira por usted y le muestra entero cada ensayo nuevo: no hay que crear una cuenta ni dejar una dirección, y nadie elige por usted lo que ve.',
  how: 'Sirve cualquier lector de canales; hay muchos, para toda clase de aparatos y casi todos gratuitos. Dele una de estas direcciones, o solo la de la portada.',
  allEssays: 'Todos los ensayos',
  bySubject: 'Por tema',
  comments: 'Comentarios',
  commentsHow: 'Cada ensayo tiene un canal con sus comentarios: el enlace está debajo del último.',
  followComments: 'Seguir estos comentarios',
  noSuchFeed: 'No existe ese canal.',
}
