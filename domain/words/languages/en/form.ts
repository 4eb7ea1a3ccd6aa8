/** What is said of any form that cannot be taken as it is. */
export const form = {
  lookAgain: 'Something needs another look.',
  needed: 'This is needed.',
  cannotBe: 'This cannot be right.',
  atMost: 'At most {most, number} characters, please.',
  atLeast: 'At least {least, number} characters, please.',
  tooLong: 'That is too long.',
  wrongType: 'Send a form or JSON.',
  unreadable: 'That form could not be read. Go back and send it again.',
  noFiles: 'This form takes no files.',
  sentTwice: 'The field “{name}” was sent twice.',
  notJson: 'That is not valid JSON.',
  notObject: 'Send a JSON object.',
  tooDeep: 'That JSON holds too many things inside each other.',
} as const
