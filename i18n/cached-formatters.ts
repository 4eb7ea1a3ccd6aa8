/** Makers of Intl's formatters that make each only once: making one takes longer than a whole comment. */
export function cachedFormatters() {
  return {
    getNumberFormat: kept((...asked: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...asked)),
    getDateTimeFormat: kept((...asked: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...asked)),
    getPluralRules: kept((...asked: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...asked)),
    getListFormat: kept((...asked: ConstructorParameters<typeof Intl.ListFormat>) => new Intl.ListFormat(...asked)),
  }
}

function kept<Asked extends unknown[], Made>(make: (...asked: Asked) => Made): (...asked: Asked) => Made {
  const made = new Map<string, Made>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    let found = made.get(key)
    if (found === undefined) {
      found = make(...asked)
      made.set(key, found)
    }
    return found
  }
}
