// Finding entries, and keeping a search.
export const search = {
  placeholder: 'Words, or mood<3',
  unread: (parts: readonly string[]) => `Kith cannot read ${parts.map((part) => `“${part}”`).join(', ')}. Numbers look like mood<3, days like after:2026-03-31.`,
  open: 'Searches',
  title: 'Searches',
  saved: 'Kept searches',
  none: 'A search you keep stands here.',
  keep: 'Keep this search',
  name: 'Name of the search',
  remove: (name: string) => `Remove the search ${name}`,
  how: 'What can be said',
  examples: [
    ['walk', 'entries with a word that begins so'],
    ['"long walk"', 'these words in a row'],
    ['who:nora', 'contacts with someone'],
    ['kind:peer', 'contacts with this kind: also family, therapy, mentor, other'],
    ['mood<3', 'also urge, energy, sleep, with < <= = >= >'],
    ['after:2026-03', 'also before: and on:, with a day, a month or a year'],
    ['trigger:payday', 'also feeling:, helped:, note:'],
    ['is:contact', 'or is:check-in'],
    ['-tired', 'without it'],
  ] as const,
}
