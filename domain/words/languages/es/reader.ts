import type { AreaWords } from '../contract'

export const reader: AreaWords<'reader'> = {
  replyTo: 'Su respuesta a {name}',
  cancel: 'Cancelar',
  posting: 'Enviando…',
  refused: 'Su comentario no se publicó (el servidor respondió {status}). Se conserva aquí: inténtelo de nuevo, por favor.',
  notSent: 'No se pudo enviar su comentario. Se conserva aquí: inténtelo de nuevo cuando tenga conexión.',
  posted: 'Su comentario está publicado.',
  desk: 'Escritorio',
  account: 'Cuenta',
}
