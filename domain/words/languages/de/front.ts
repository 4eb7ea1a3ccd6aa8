import type { AreaWords } from '../contract'

export const front: AreaWords<'front'> = {
  wentWrong: 'Bei uns ist etwas schiefgegangen. Wenn es wieder geschieht, nennen Sie bitte {errorId}.',
  busy: 'Die Publikation ist gerade überlastet. Nichts ist verloren; versuchen Sie es gleich noch einmal.',
  databaseAway: 'Die Publikation erreicht ihre Daten gerade nicht. Bitte versuchen Sie es gleich noch einmal.',
  noRoom:
    'Auf der Platte der Publikation ist kein Platz mehr; Neues lässt sich nicht speichern. Bitte bewahren Sie Ihren Text auf und versuchen Sie es später noch einmal.',
  cannotStore:
    'Die Publikation kann gerade nichts speichern: Ihr Speicher arbeitet nicht richtig. Bitte bewahren Sie Ihren Text auf und versuchen Sie es später noch einmal.',
  typedIsKept: 'Hier steht, was Sie geschrieben haben. Nichts davon geht verloren, solange diese Seite offen bleibt.',
  whatYouWrote: 'Ihr Text',
  sendAgain: 'Noch einmal senden',
  backToPage: 'Zurück zur Seite',
  tooOftenSeconds: 'Das war zu oft. Bitte versuchen Sie es in {count, plural, one {einer Sekunde} other {# Sekunden}} wieder.',
  tooOftenMinutes: 'Das war zu oft. Bitte versuchen Sie es in {count, plural, one {einer Minute} other {# Minuten}} wieder.',
  tooOftenHours: 'Das war zu oft. Bitte versuchen Sie es in {count, plural, one {einer Stunde} other {# Stunden}} wieder.',
  tooManyKilobytes: 'Das ist zu lang: Höchstens {count, number} KB können hierher gesendet werden.',
  tooManyMegabytes: 'Das ist zu lang: Höchstens {count, number} MB können hierher gesendet werden.',
  tooMuchAtOnce: 'Gerade wird zu viel auf einmal hochgeladen. Bitte versuchen Sie es gleich noch einmal.',
  tooSlow: 'Der Rest der Anfrage ist nicht rechtzeitig angekommen.',
  unreadableAddress: 'Diese Adresse ist nicht lesbar.',
  noHost: 'Die Anfrage nennt keinen Rechner, der unserer sein könnte.',
  bodyOfRead: 'Eine Anfrage, die liest, hat keinen Inhalt.',
  wrongMethod: 'Auf solche Anfragen antwortet diese Adresse nicht.',
  nothingHere: 'Unter dieser Adresse ist nichts.',
  unreadableBody: 'Was gesendet wurde, lässt sich nicht lesen.',
  otherVersion: 'Diese Datei gehört zu einer anderen Fassung der Seite. Bitte laden Sie die Seite neu.',
  foreign:
    'Das kann nur von den eigenen Seiten der Publikation gesendet werden. Bitte öffnen Sie die Seite dort und versuchen Sie es noch einmal.',
  foreignAt:
    'Das kann nur von den eigenen Seiten der Publikation unter {address} gesendet werden. Bitte öffnen Sie die Seite dort und versuchen Sie es noch einmal.',
  addressNotSet:
    'Unter dieser Adresse kann erst etwas gesendet werden, wenn der Betreiber der Publikation ihre Adresse eingestellt hat: PUBLIC_URL.',
  formOrJson: 'Bitte senden Sie ein Formular oder JSON; anderes wird hier nicht gelesen.',

  titleUnreadable: 'Nicht lesbar',
  titleForeign: 'Nicht von hier',
  titleNothing: 'Hier ist nichts',
  titleWrongMethod: 'So nicht',
  titleTooLong: 'Zu lang',
  titleWrongKind: 'Von falscher Art',
  titleBusy: 'Im Augenblick nicht',
  titleWentWrong: 'Etwas ist schiefgegangen',
  titleOther: 'Das hat nicht geklappt',
  toFrontPage: 'Zur Titelseite',
}
