// What the example's person writes about days, and the days that are told exactly.
import type { Channel } from '@domain/journal/contact'
import type { Mood } from '@domain/journal/check-in'

export const dayNotes: Readonly<Record<'low' | 'between' | 'good', readonly string[]>> = {
  low: [
    'Slept three hours. Everything had edges.', 'Walked past Alder and Ninth. Kept walking.', 'Did not answer anyone. Noticed that I did not.', 'The evening was long, then it was over.',
    'Snapped at Ellis over a spoon.', 'Sat in the car for ten minutes before going in.', 'Mom counted, I counted too.', 'Flat. Did the dishes for something to finish.', 'Wanted the old quiet. Made tea.', 'Everyone at the shop went on after work. I went home, badly.',
  ],
  between: [
    'Work, bus, soup.', 'Neither here nor there. Went to bed on time.', 'Read on the bus instead of the phone.', 'A grey day and that is all right.', 'Cleaned the bench. It helped more than it should.', 'Forgot lunch, noticed at four.',
    'Ordinary. I used to be afraid of ordinary.', 'Rain on the shop roof all day.', 'A bit restless after the call with Mom.', 'Slept, not enough.', 'Long line at the pharmacy, no drama.',
  ],
  good: [
    'Woke before the alarm and lay there.', 'Laughed out loud at lunch.', 'The drawer runs. It runs like a drawer.', 'Ran the whole loop, slowly.', 'Cooked for four, and four came.', 'Cold bright morning, coffee on the step.',
    'Nora’s kids drew me with very long arms.', 'Said no on Friday and nobody minded.', 'Heard myself whistle.', 'Slept seven hours. Seven.', 'Told a newcomer it gets quieter. Believed it.', 'The river was high and loud.', 'Finished the walnut box.',
  ],
}

export const feelings = {
  low: ['tired', 'lonely', 'ashamed', 'restless', 'flat', 'irritable'],
  between: ['quiet', 'distracted', 'tired', 'calm', 'uneasy'],
  good: ['calm', 'hopeful', 'grateful', 'steady', 'proud', 'rested'],
} as const

export const triggers = ['bad sleep', 'the others going on after work', 'an argument', 'being alone', 'payday', 'family dinner'] as const

/** Mood the year leans towards, from this day on: a hard summer, a slip in August, a better autumn. */
export const lean: readonly [from: string, mood: number][] = [
  ['2025-11-20', 2.9], ['2025-12-20', 2.65], ['2026-01-08', 2.75], ['2026-02-10', 2.95], ['2026-03-20', 3.05], ['2026-05-01', 3.15],
  ['2026-06-12', 3.1], ['2026-07-05', 2.6], ['2026-07-25', 2.05], ['2026-08-09', 1.75], ['2026-08-18', 2.2], ['2026-08-30', 2.55], ['2026-09-12', 2.7], ['2026-10-05', 2.85], ['2026-11-01', 3.0],
]

export type ToldDay = {
  day: string
  checkIn?: { time: string; mood: Mood; urge?: number; sleep?: number; energy?: Mood; feelings?: string[]; triggers?: string[]; note?: string }
  contacts?: { who: string[]; time: string; how: Channel; minutes?: number; felt?: 'better' | 'same' | 'worse'; by?: 'me' | 'them' | 'arranged'; note?: string }[]
}

/** These days hold exactly this. */
export const told: readonly ToldDay[] = [
  { day: '2026-08-08', checkIn: { time: '22:10', mood: 1, urge: 8, sleep: 4, feelings: ['restless', 'ashamed'], triggers: ['family dinner', 'bad sleep'], note: 'Dinner at Mom’s. Did not call anyone.' }, contacts: [{ who: ['mom', 'ray'], time: '18:00', how: 'in-person', minutes: 150, felt: 'worse', by: 'arranged' }] },
  { day: '2026-08-09', checkIn: { time: '20:30', mood: 1, urge: 6, sleep: 3, feelings: ['ashamed', 'tired'], note: 'A slip last night. Called Dana at six this morning. She came over with bread.' }, contacts: [
    { who: ['dana'], time: '06:05', how: 'call', minutes: 12, felt: 'better', by: 'me', note: 'She said: thank you for calling. Then: have you eaten?' },
    { who: ['dana'], time: '07:10', how: 'in-person', minutes: 140, felt: 'better', by: 'them', note: 'Bread, eggs, the back step.' },
    { who: ['ellis'], time: '11:00', how: 'in-person', minutes: 60, felt: 'same', by: 'me', note: 'Told Ellis before Ellis had to ask.' },
  ] },
  { day: '2026-08-10', checkIn: { time: '19:45', mood: 2, urge: 5, sleep: 6, feelings: ['tired'], note: 'Early slot at the clinic. One day.' }, contacts: [
    { who: ['harbor'], time: '08:10', how: 'in-person', minutes: 40, felt: 'same', by: 'me' },
    { who: ['amin'], time: '16:00', how: 'in-person', minutes: 50, felt: 'better', by: 'arranged' },
  ] },
  { day: '2026-11-13', checkIn: { time: '21:00', mood: 3, urge: 4, sleep: 6.5, feelings: ['quiet'], note: 'Friday, bus at 5:40.' }, contacts: [
    { who: ['nora'], time: '18:20', how: 'in-person', minutes: 120, felt: 'better', by: 'me', note: 'Onions again. My job now.' },
    { who: ['bea'], time: '12:20', how: 'message', minutes: 10, felt: 'same', by: 'them' },
  ] },
  { day: '2026-11-14', checkIn: { time: '21:30', mood: 5, urge: 1, sleep: 7.5, energy: 4, feelings: ['rested', 'grateful'], note: 'Nora and Ellis on one sofa, arguing about a film.' }, contacts: [
    { who: ['ellis', 'nora'], time: '17:00', how: 'in-person', minutes: 180, felt: 'better', by: 'arranged' },
  ] },
  { day: '2026-11-15', checkIn: { time: '20:45', mood: 5, urge: 1, sleep: 7, energy: 4, feelings: ['steady', 'hopeful'] }, contacts: [
    { who: ['dana'], time: '12:30', how: 'call', minutes: 25, felt: 'better', by: 'me', note: 'Good news for once. She laughed at how surprised I was.' },
    { who: ['ellis'], time: '19:00', how: 'in-person', minutes: 60, felt: 'better' },
  ] },
  { day: '2026-11-16', checkIn: { time: '21:10', mood: 3, urge: 3, sleep: 5, feelings: ['uneasy'], triggers: ['bad sleep'] }, contacts: [{ who: ['amin'], time: '16:00', how: 'in-person', minutes: 50, felt: 'better', by: 'arranged', note: 'Sleep again. We looked at the plan together.' }] },
  { day: '2026-11-17', checkIn: { time: '21:40', mood: 5, urge: 2, sleep: 4.5, feelings: ['proud', 'calm'], note: 'Led the first ten minutes. Hands shook, voice did not.' }, contacts: [
    { who: ['circle', 'bea'], time: '19:00', how: 'meeting', minutes: 85, felt: 'better', by: 'arranged' },
    { who: ['ellis'], time: '18:10', how: 'in-person', minutes: 30, felt: 'same' },
  ] },
  { day: '2026-11-18', checkIn: { time: '22:05', mood: 2, urge: 5, sleep: 4.5, feelings: ['tired', 'irritable'], triggers: ['bad sleep'], note: 'Third short night. Left two messages unanswered.' }, contacts: [{ who: ['ellis'], time: '20:00', how: 'in-person', minutes: 40, felt: 'better', by: 'them' }] },
  // The days to spare, so that the example can end on any weekday.
  { day: '2026-11-19', checkIn: { time: '20:20', mood: 4, urge: 3, sleep: 5, feelings: ['steady'], triggers: ['bad sleep'], note: 'Slept badly again, but the walk after work helped. Told Nora.' }, contacts: [
    { who: ['nora'], time: '18:40', how: 'call', minutes: 20, felt: 'better', by: 'me' },
    { who: ['ellis'], time: '19:15', how: 'in-person', minutes: 45, felt: 'better' },
  ] },
  { day: '2026-11-20', checkIn: { time: '21:15', mood: 3, urge: 4, sleep: 5.5, feelings: ['quiet'] }, contacts: [{ who: ['dana'], time: '17:50', how: 'call', minutes: 15, felt: 'better', by: 'me', note: 'From the bus.' }] },
  { day: '2026-11-21', checkIn: { time: '20:50', mood: 4, urge: 2, sleep: 5, energy: 3, feelings: ['grateful'], note: 'Leaves swept, ours and the neighbor’s.' }, contacts: [{ who: ['ellis', 'nora'], time: '16:00', how: 'in-person', minutes: 120, felt: 'better', by: 'arranged' }] },
  { day: '2026-11-22', checkIn: { time: '21:00', mood: 3, urge: 3, sleep: 5.5, feelings: ['calm'] }, contacts: [{ who: ['dana'], time: '12:20', how: 'call', minutes: 20, felt: 'better', by: 'me' }] },
  { day: '2026-11-23', checkIn: { time: '21:20', mood: 3, urge: 3, sleep: 5, feelings: ['uneasy'], triggers: ['bad sleep'] }, contacts: [{ who: ['amin'], time: '16:00', how: 'in-person', minutes: 50, felt: 'better', by: 'arranged' }] },
  { day: '2026-11-24', checkIn: { time: '21:45', mood: 4, urge: 2, sleep: 5.5, feelings: ['hopeful'], note: 'Walked home with Bea, she talked the whole way.' }, contacts: [{ who: ['circle', 'bea'], time: '19:00', how: 'meeting', minutes: 90, felt: 'better', by: 'arranged' }] },
]
