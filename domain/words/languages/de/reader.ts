import type { AreaWords } from '../contract'

export const reader: AreaWords<'reader'> = {
  replyTo: 'Ihre Antwort an {name}',
  cancel: 'Abbrechen',
  posting: 'Wird gesendet …',
  refused:
    'Ihr Kommentar wurde nicht gesendet (der Server antwortete {status}). Er bleibt hier erhalten: Bitte versuchen Sie es noch einmal.',
  notSent: 'Ihr Kommentar konnte nicht gesendet werden. Er bleibt hier erhalten: Versuchen Sie es, sobald Sie verbunden sind.',
  posted: 'Ihr Kommentar ist veröffentlicht.',
  desk: 'Schreibtisch',
  account: 'Konto',
}
