/** Reading without a connection: the page that lists what is kept, and what a kept copy says of itself. */
export const offline = {
  title: 'Read without a connection',
  what: 'The essays that you open here are kept in this browser, the latest {most, number} of them, so that you can read them again on a train or at sea. They are kept on your device alone; nobody is told which.',
  needsScript: 'This needs JavaScript, and a browser that can keep pages.',
  unreachable: 'There is no connection, and the page that you asked for is not kept in this browser.',
  none: 'Nothing is kept yet: open an essay, and it will be here.',
  off: 'Nothing is kept in this browser: you have switched it off.',
  kept: 'Kept in this browser',
  forget: 'Forget them all',
  switchOff: 'Keep nothing in this browser',
  switchOn: 'Keep what I open',
  copy: 'There is no connection. This is the copy that your browser kept on {time}.',
  offline: 'Offline',
} as const
