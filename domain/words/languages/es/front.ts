import type { AreaWords } from '../contract'

export const front: AreaWords<'front'> = {
  wentWrong: 'Algo ha fallado por nuestra parte. Si vuelve a ocurrir, mencione {errorId}.',
  busy: 'La publicación está muy ocupada ahora mismo. No se ha perdido nada; inténtelo de nuevo en un momento.',
  databaseAway: 'La publicación no puede acceder a sus datos en este momento. Inténtelo de nuevo dentro de un momento.',
  noRoom: 'Ya no queda espacio en el disco de la publicación y no se puede guardar nada nuevo. Conserve su texto e inténtelo más tarde.',
  cannotStore: 'La publicación no puede guardar nada en este momento: su disco no funciona bien. Conserve su texto e inténtelo más tarde.',
  typedIsKept: 'Esto es lo que usted escribió. No se pierde nada mientras esta página siga abierta.',
  whatYouWrote: 'Su texto',
  sendAgain: 'Enviar de nuevo',
  backToPage: 'Volver a la página',
  tooOftenSeconds:
    'Ha sido demasiado seguido. Inténtelo de nuevo dentro de {count, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  tooOftenMinutes:
    'Ha sido demasiado seguido. Inténtelo de nuevo dentro de {count, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
  tooOftenHours: 'Ha sido demasiado seguido. Inténtelo de nuevo dentro de {count, plural, one {# hora} many {# de horas} other {# horas}}.',
  tooManyKilobytes: 'Es demasiado largo: aquí se pueden enviar como máximo {count, number} KB.',
  tooManyMegabytes: 'Es demasiado largo: aquí se pueden enviar como máximo {count, number} MB.',
  tooMuchAtOnce: 'Se está subiendo demasiado a la vez. Inténtelo de nuevo en un momento.',
  tooSlow: 'El resto de la petición no llegó a tiempo.',
  unreadableAddress: 'Esta dirección no se puede leer.',
  noHost: 'Esta petición no nombra ningún servidor que pueda ser el nuestro.',
  bodyOfRead: 'Una petición de lectura no lleva contenido.',
  wrongMethod: 'Esta dirección no responde a ese tipo de petición.',
  nothingHere: 'No hay nada en esta dirección.',
  otherVersion: 'Este archivo pertenece a otra versión de la página. Vuelva a cargar la página.',
  foreign: 'Esto solo puede enviarse desde las páginas de la propia publicación. Abra allí la página e inténtelo de nuevo.',
  foreignAt: 'Esto solo puede enviarse desde las páginas de la propia publicación, en {address}. Abra allí la página e inténtelo de nuevo.',
  addressNotSet:
    'Desde esta dirección no puede enviarse nada hasta que quien administra la publicación configure su dirección: PUBLIC_URL.',
  formOrJson: 'Envíe un formulario o JSON; aquí no se lee nada más.',

  titleUnreadable: 'No se puede leer',
  titleForeign: 'Desde aquí no',
  titleNothing: 'Aquí no hay nada',
  titleWrongMethod: 'Así no',
  titleTooLong: 'Es demasiado largo',
  titleWrongKind: 'No es del tipo adecuado',
  titleBusy: 'Ahora mismo no',
  titleWentWrong: 'Algo ha fallado',
  titleOther: 'No ha funcionado',
  toFrontPage: 'A la portada',
}
