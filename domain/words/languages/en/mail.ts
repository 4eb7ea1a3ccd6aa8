export const mail = {
  signInSubject: 'Sign in to {publication}',
  signInLink: 'Here is your link to sign in to {publication}:',
  signInWorks: 'It opens a page with a button. It works once, for {minutes, plural, one {# minute} other {# minutes}}.',
  signInNotAsked: 'If you did not ask for it, there is nothing to do: without the link nobody gets in.',
} as const
