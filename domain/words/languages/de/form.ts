import type { AreaWords } from '../contract'

export const form: AreaWords<'form'> = {
  lookAgain: 'Etwas braucht noch einen zweiten Blick.',
  needed: 'Diese Angabe fehlt.',
  cannotBe: 'Das kann nicht stimmen.',
  atMost: 'Höchstens {most, number} Zeichen, bitte.',
  atLeast: 'Mindestens {least, number} Zeichen, bitte.',
  tooLong: 'Das ist zu lang.',
  wrongType: 'Bitte senden Sie ein Formular oder JSON.',
  unreadable: 'Das Formular war nicht lesbar. Gehen Sie zurück und senden Sie es noch einmal.',
  noFiles: 'Dieses Formular nimmt keine Dateien an.',
  sentTwice: 'Das Feld „{name}“ kam zweimal.',
  notJson: 'Das ist kein gültiges JSON.',
  notObject: 'Bitte senden Sie ein JSON-Objekt.',
  tooDeep: 'In diesem JSON ist zu vieles ineinander verschachtelt.',
}
