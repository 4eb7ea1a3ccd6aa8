/** The essay: its head, its notes and bars, its end. */
export const article = {
  written: 'Written <date>{when}</date>',
  published: 'Published <date>{when}</date>',
  revised: 'Revised <date>{when}</date>',

  authorsNote: 'Author’s note',
  sideBar: 'Side bar',
  sideBarTitled: 'Side bar: {title}',
  table: 'Table',
  code: 'Code',
  codeIn: 'Code, {language}',
  note: 'Note {number}',
  backToNote: 'Back to note {number} in the text',
  close: 'Close',
  end: 'End',
  alsoIn: 'Also in: {languages}',

  embedVideo: 'Video',
  embedAudio: 'Audio',
  embedPost: 'Post',
  embedLink: 'Link',
  playHere: 'Play here',
  loadsFrom: 'It loads from {host}, which then learns of your visit.',
  leadsTo: 'Leads to {host}',
  player: 'Player: {title}',
} as const
