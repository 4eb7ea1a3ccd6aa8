export const reader = {
  replyTo: 'Your reply to {name}',
  cancel: 'Cancel',
  posting: 'Posting…',
  refused: 'Your comment was not posted (the server answered {status}). It is kept here: please try again.',
  notSent: 'Your comment could not be sent. It is kept here: try again when you are connected.',
  posted: 'Your comment is posted.',
  desk: 'Desk',
  account: 'Account',
} as const
