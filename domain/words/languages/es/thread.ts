import type { AreaWords } from '../contract'

export const thread: AreaWords<'thread'> = {
  comments: 'Comentarios',
  commentsOn: 'Comentarios sobre {title}',
  pagesOfComments: 'Páginas de comentarios',
  empty: 'Aún no hay comentarios. La primera carta puede ser la suya.',
  closed: 'Los comentarios de este ensayo están cerrados.',
  gone: 'Este comentario fue retirado.',
  moreReplies: '{count, plural, one {Leer # respuesta más} many {Leer # de respuestas más} other {Leer # respuestas más}}',
  author: 'firma el ensayo',
  to: 'a {name}',
  reply: 'Responder',

  leaveComment: 'Deje un comentario',
  yourReply: 'Su respuesta',
  name: 'Nombre',
  email: 'Correo electrónico',
  emailAside: 'opcional, nunca se muestra',
  leaveEmpty: 'Deje esto vacío',
  postComment: 'Enviar comentario',
  postReply: 'Enviar respuesta',
  commentingAs: 'Escribe como {name}',
  help: 'Texto sencillo o un poco de Markdown: *énfasis*, > cita, enlaces.',
  haveAccount: '¿Tiene una cuenta? <link>Escriba con su nombre</link>',

  oneThread: 'Una conversación',
  thread: 'Conversación',
  threadUnder: 'Una conversación sobre {title}',
  allComments: 'Todos los comentarios del ensayo',
  backToComments: 'Volver a los comentarios',

  writeComment: 'Escribir un comentario',
  answer: 'Responder a {name}',
  commentAndAnswer: 'El comentario y su respuesta',
  yourComment: 'Su comentario',
  signIn: '<link>Inicie sesión</link> para comentar con su cuenta',

  received: 'Su comentario ha llegado',
  thanks: 'Gracias',
  waits:
    'Su comentario ha llegado. Alguien lo leerá antes de que aparezca aquí, así que dele un poco de tiempo; no tiene que hacer nada más.',

  noEssay: 'No existe ese ensayo',
  noEssayWords:
    'Puede que se haya retirado o que la dirección no sea del todo correcta. Todo lo publicado está en <link>el archivo</link>.',
  noComment: 'No existe ese comentario',
  noCommentWords: 'Puede que se haya retirado. <link>Los demás comentarios están bajo el ensayo</link>.',
  noAnsweredWords: 'Aquello a lo que quería responder ya no está. <link>Escriba en su lugar un comentario propio</link>.',

  notPosted: 'Su comentario aún no se ha publicado: vea más abajo.',
  writeSomething: 'Primero escriba algo.',
  textTooLong: 'Como máximo {most, number} caracteres, por favor. No se ha perdido nada de lo suyo.',
  sayWho: 'Diga quién es: vale cualquier nombre.',
  nameTooLong: 'Un nombre de {most, number} caracteres como máximo, por favor.',
  notAnAddress: 'Esto no es una dirección de correo. También puede dejarlo vacío.',
  trap: 'Se rellenó un campo que las personas no ven, así que parecía cosa de un programa. Por favor, envíelo una vez más.',
  twice: 'Acaba de publicar exactamente esto. Llegó a la primera.',
  noSuchComment: 'No existe ese comentario.',
  noSuchEssay: 'No existe ese ensayo o se ha retirado.',
  answeredIsGone: 'El comentario al que responde ya no está.',
}
