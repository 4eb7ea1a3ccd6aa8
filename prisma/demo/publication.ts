/** Who writes the demo. Has no password: nobody signs in as her. */
export const demoAuthor = { name: 'Nune Adamyan', email: 'nune@example.org', role: 'author' as const }

const about = `The Far Shore is a letter that I send when there is something in it. It is about borders and the people who wait at them, about bread, and about the sea, of which my country has none.

I was born in the mountains and have spent a good part of my life getting over them. I write in pencil, leave things in drawers for a year or two, and then see what is still awake. Where I come back to an essay later on, I say so at the top of it and put a date; I do not alter what I thought at the time, only what I spelled.

## How it goes here

- **Letters are read**, all of them, by me. Under every essay there is room for yours. You need no account; any name will do. If it is your first I look at it before it appears, which may take me until I have come in from the garden.
- **Nothing here watches you.** There are no advertisements and no counters that know your name.
- **It is free.** There is a jar at the foot of each page, for those who like jars.

*Nune Adamyan*

*This is demonstration content: the author, her grandmother and the goat are invented, and so are the people who write to her. When you have taken possession of this publication, throw them all out from the desk and begin.*
`

/** The sections of the settings, as saveSettings takes them. */
export const demoSettings = {
  publication: {
    name: 'The Far Shore',
    tagline: 'Letters on borders, bread and the sea, by Nune Adamyan',
    description: 'Essays by Nune Adamyan on borders and those who wait at them, on bread, and on the sea.',
    established: '2019',
  },
  about: { about },
  rights: { licence: 'cc-by-nc-sa-4.0' },
  place: { language: 'en-GB', timeZone: 'Asia/Yerevan' },
  history: { showHistory: true },
  look: { accent: '' },
  comments: { commentPolicy: 'hold-first' },
  start: {},
  tipJar: {
    enabled: true,
    title: 'The tip jar',
    words: 'These letters are free and carry no advertisements. If this one was worth a coffee to you, there is a jar.',
    amounts: [3, 5, 10],
    currency: 'EUR',
    // example.org belongs to nobody: a click in a demonstration must not end at a stranger's account.
    providers: [
      { id: 'custom', account: 'https://example.org/tip/the-far-shore?amount={amount}&currency={currency}', label: 'example.org' },
      { id: 'buymeacoffee', account: 'the-far-shore-demonstration', label: '' },
      { id: 'kofi', account: 'the_far_shore_demonstration', label: '' },
    ],
  },
} as const
