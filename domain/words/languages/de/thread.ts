import type { AreaWords } from '../contract'

export const thread: AreaWords<'thread'> = {
  comments: 'Kommentare',
  commentsOn: 'Kommentare zu {title}',
  pagesOfComments: 'Seiten mit Kommentaren',
  empty: 'Noch keine Kommentare. Der erste Brief könnte von Ihnen sein.',
  closed: 'Die Kommentare zu diesem Essay sind geschlossen.',
  gone: 'Dieser Kommentar wurde entfernt.',
  moreReplies: '{count, plural, one {# weitere Antwort lesen} other {# weitere Antworten lesen}}',
  author: 'schrieb den Essay',
  to: 'an {name}',
  reply: 'Antworten',

  leaveComment: 'Kommentar hinterlassen',
  yourReply: 'Ihre Antwort',
  name: 'Name',
  email: 'E-Mail',
  emailAside: 'freiwillig, wird nie gezeigt',
  leaveEmpty: 'Bitte leer lassen',
  postComment: 'Kommentar senden',
  postReply: 'Antwort senden',
  commentingAs: 'Sie schreiben als {name}',
  help: 'Reiner Text oder ein wenig Markdown: *Betonung*, > Zitat, Links.',
  haveAccount: 'Haben Sie ein Konto? <link>Unter eigenem Namen schreiben</link>',

  oneThread: 'Ein Gespräch',
  thread: 'Gespräch',
  threadUnder: 'Ein Gespräch zu {title}',
  allComments: 'Alle Kommentare unter dem Essay',
  backToComments: 'Zurück zu den Kommentaren',

  writeComment: 'Einen Kommentar schreiben',
  answer: 'Antwort an {name}',
  commentAndAnswer: 'Der Kommentar und Ihre Antwort',
  yourComment: 'Ihr Kommentar',
  signIn: '<link>Melden Sie sich an</link>, um mit Ihrem Konto zu schreiben',

  received: 'Ihr Kommentar ist angekommen',
  thanks: 'Vielen Dank',
  waits:
    'Ihr Kommentar ist angekommen. Er wird gelesen, bevor er hier erscheint; das dauert ein wenig, und Sie brauchen nichts weiter zu tun.',

  noEssay: 'Diesen Essay gibt es nicht',
  noEssayWords:
    'Vielleicht wurde er zurückgezogen, oder die Adresse stimmt nicht ganz. Alles Veröffentlichte steht <link>im Archiv</link>.',
  noComment: 'Diesen Kommentar gibt es nicht',
  noCommentWords: 'Vielleicht wurde er entfernt. <link>Die übrigen Kommentare stehen unter dem Essay</link>.',
  noAnsweredWords: 'Worauf Sie antworten wollten, ist nicht mehr da. <link>Schreiben Sie stattdessen einen eigenen Kommentar</link>.',

  notPosted: 'Ihr Kommentar wurde noch nicht gesendet: siehe unten.',
  writeSomething: 'Schreiben Sie zuerst etwas.',
  textTooLong: 'Höchstens {most, number} Zeichen, bitte. Nichts von Ihrem Text ist verloren.',
  sayWho: 'Sagen Sie, wer Sie sind: Jeder Name ist recht.',
  nameTooLong: 'Ein Name mit höchstens {most, number} Zeichen, bitte.',
  notAnAddress: 'Das ist keine E-Mail-Adresse. Sie können das Feld auch leer lassen.',
  trap: 'Ein Feld, das Menschen nicht sehen, war ausgefüllt; das sah nach einem Programm aus. Bitte senden Sie es noch einmal.',
  twice: 'Genau das haben Sie eben gesendet. Es ist beim ersten Mal angekommen.',
  noSuchComment: 'Diesen Kommentar gibt es nicht.',
  noSuchEssay: 'Diesen Essay gibt es nicht, oder er wurde zurückgezogen.',
  answeredIsGone: 'Der Kommentar, auf den Sie antworten, ist nicht mehr da.',
}
