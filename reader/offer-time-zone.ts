/** A form that asks for a time zone is offered the browser's own. Whoever chose already is left alone. */
export function offerTimeZone(): void {
  const choice = document.querySelector<HTMLSelectElement>('select[data-offer="time-zone"]')
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!choice || !zone) return
  // Browsers call some cities by older names than the server does.
  if (![...choice.options].some(({ value }) => value === zone)) choice.add(new Option(zone.replaceAll('_', ' '), zone))
  choice.value = zone
}
