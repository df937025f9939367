// How often one means to be in touch, circle by circle, and days away.
export const howOften = {
  open: 'How often, and days away',
  title: 'How often',
  intro: 'For everyone in a circle who has no rhythm of their own on the map. Every gap begins anew with the next contact.',
  ideal: (circle: string) => `${circle} circle, about every`,
  longest: 'At the longest',
  daysPlaceholder: 'days',
  away: 'Days away',
  awayText: 'On holiday, in a clinic, or simply off: no gap grows on these days.',
  from: 'From',
  until: 'Until',
  untilHint: 'Empty until you are back.',
  setAway: 'I am away',
  back: 'I am back',
  awayUntil: (day: string) => `You are away until ${day}. No gap grows meanwhile.`,
  awayOpen: 'You are away. No gap grows meanwhile.',
  problem: {
    ideal: 'A whole number of days, 1 to 730.',
    longest: 'A whole number of days, not fewer than the first.',
    from: 'A day of the calendar.',
    until: 'Not before the first day.',
  },
}
