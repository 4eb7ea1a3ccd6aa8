export const tips = {
  jar: 'The tip jar',
  at: 'at {name}, on their page',
  also: 'also',
  anotherAmount: 'Another amount',
  wayOut: 'I have tipped, or can’t',
  tip: 'Tip',
  tipAt: 'Tip at {name}',
  coffee: 'Buy me a coffee',
  sponsorAt: 'Sponsor on {name}',
  joinAt: 'Join on {name}',
  giveAt: 'Give at {name}',
  noSuchWay: 'There is no such way to tip here.',
} as const
