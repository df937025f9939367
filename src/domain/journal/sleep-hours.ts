// Hours of sleep as people write them.

/** Hours from `8:30`, `8 h 30 min`, `8h`, `7.5` or `7,5`. Null when it is not a length within one day. */
export function readHours(text: string): number | null {
  const match =
    /^\s*(\d{1,2})(?:(?::|\s*h(?:ours?|rs?)?\s*)(?:(\d{1,2})\s*(?:m(?:in(?:utes)?)?)?)?|([.,]\d{1,2})\s*h?(?:ours?)?)?\s*$/i.exec(text)
  if (!match) return null
  const minutes = Number(match[2] ?? 0)
  const hours = Number(match[1]) + minutes / 60 + Number((match[3] ?? '0').replace(',', '.'))
  return minutes < 60 && hours <= 24 ? Math.round(hours * 100) / 100 : null
}
