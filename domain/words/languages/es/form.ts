import type { AreaWords } from '../contract'

export const form: AreaWords<'form'> = {
  lookAgain: 'Hay algo que revisar.',
  needed: 'Este dato es necesario.',
  cannotBe: 'Esto no puede ser correcto.',
  atMost: 'Como máximo {most, number} caracteres, por favor.',
  atLeast: 'Al menos {least, number} caracteres, por favor.',
  tooLong: 'Es demasiado largo.',
  wrongType: 'Envíe un formulario o JSON.',
  unreadable: 'No se pudo leer el formulario. Vuelva atrás y envíelo de nuevo.',
  noFiles: 'Este formulario no admite archivos.',
  sentTwice: 'El campo «{name}» se envió dos veces.',
  notJson: 'Eso no es JSON válido.',
  notObject: 'Envíe un objeto JSON.',
  tooDeep: 'Este JSON tiene demasiados niveles, unos dentro de otros.',
}
