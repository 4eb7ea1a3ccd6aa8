/** Feeds: what is in them, and the page that says what they are. */
export const feeds = {
  notes: 'Notes',
  tagTitle: '{tag} · {publication}',
  tagDescription: 'Essays filed under “{tag}” in {publication}',
  commentTitle: '{name} on “{title}”',
  feeds: 'Feeds',
  isFeed: 'This is a feed: the list of what is new, made for programs.',
  copyAddress: 'To follow it, give this address to a feed reader:',
  asPage: 'Read it as a page',
  what: 'A feed is the list of what is new here, made for programs. A feed reader looks at it for you and shows each new essay whole: there is no account to make and no address to leave, and nobody chooses for you what you see.',
  how: 'Any feed reader will do; there are many, for every kind of device, most of them free. Give it one of these addresses, or only the address of the front page.',
  allEssays: 'All essays',
  bySubject: 'By subject',
  comments: 'Comments',
  commentsHow: 'Each essay has a feed of its comments: the link stands under the last of them.',
  followComments: 'Follow these comments',
  noSuchFeed: 'There is no such feed.',
} as const
