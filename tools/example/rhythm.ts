// How often the example's person is in touch with whom, and what they write about it.
import type { Channel, Felt } from '@domain/journal/contact'

export type Rhythm = {
  who: string
  /** First and last day this rhythm holds. */
  from: string
  to: string
  /** Days between contacts, roughly. */
  every: number
  /** Only on these weekdays, 0 Sunday. */
  on?: readonly number[]
  how: Partial<Record<Channel, number>>
  at: [earliest: string, latest: string]
  minutes: [number, number]
  felt?: Partial<Record<Felt, number>>
  /** In July and August most of this stops. */
  thins?: boolean
}

const good = { better: 70, same: 28, worse: 2 }

export const rhythms: readonly Rhythm[] = [
  { who: 'ellis', from: '2025-11-20', to: '2026-11-12', every: 5, how: { 'in-person': 85, call: 15 }, at: ['18:30', '21:30'], minutes: [30, 120], felt: good },
  { who: 'nora', from: '2025-11-20', to: '2026-11-12', every: 8, how: { 'in-person': 50, call: 35, message: 15 }, at: ['17:30', '20:30'], minutes: [15, 150], felt: good, thins: true },
  { who: 'mom', from: '2025-11-23', to: '2026-11-07', every: 13, on: [0, 6], how: { 'in-person': 35, call: 65 }, at: ['09:30', '12:00'], minutes: [20, 90], felt: { better: 15, same: 45, worse: 40 } },
  { who: 'jonas', from: '2025-11-29', to: '2026-10-26', every: 19, on: [0, 1, 6], how: { call: 70, video: 30 }, at: ['10:00', '19:00'], minutes: [25, 70], felt: good, thins: true },
  { who: 'ray', from: '2025-12-13', to: '2026-11-01', every: 38, on: [0], how: { 'in-person': 100 }, at: ['08:30', '10:00'], minutes: [40, 70], felt: { same: 60, worse: 30, better: 10 } },
  { who: 'amin', from: '2025-11-24', to: '2026-03-30', every: 14, on: [1], how: { 'in-person': 80, video: 20 }, at: ['16:00', '16:00'], minutes: [50, 50], felt: { better: 55, same: 40, worse: 5 } },
  { who: 'amin', from: '2026-04-06', to: '2026-11-09', every: 7, on: [1], how: { 'in-person': 85, video: 15 }, at: ['16:00', '16:00'], minutes: [50, 50], felt: { better: 60, same: 36, worse: 4 } },
  { who: 'weiss', from: '2025-12-09', to: '2026-10-15', every: 75, on: [2, 4], how: { 'in-person': 100 }, at: ['09:20', '11:00'], minutes: [15, 20], felt: { same: 80, better: 20 } },
  { who: 'harbor', from: '2025-11-26', to: '2026-11-11', every: 24, on: [3], how: { 'in-person': 80, call: 20 }, at: ['08:30', '09:40'], minutes: [20, 45], felt: { better: 45, same: 55 } },
  { who: 'runners', from: '2026-01-10', to: '2026-11-07', every: 13, on: [6], how: { meeting: 100 }, at: ['09:00', '09:00'], minutes: [60, 80], felt: good, thins: true },
  { who: 'kofi', from: '2026-01-17', to: '2026-08-30', every: 15, how: { 'in-person': 40, message: 40, call: 20 }, at: ['18:10', '20:30'], minutes: [10, 60], felt: good, thins: true },
  { who: 'kofi', from: '2026-09-01', to: '2026-11-10', every: 6, how: { 'in-person': 45, message: 30, call: 25 }, at: ['18:10', '21:00'], minutes: [15, 70], felt: good },
  { who: 'circle', from: '2026-09-08', to: '2026-11-10', every: 7, on: [2], how: { meeting: 100 }, at: ['19:00', '19:00'], minutes: [75, 90], felt: { better: 80, same: 20 } },
  { who: 'bea', from: '2026-10-15', to: '2026-11-12', every: 9, how: { call: 50, message: 50 }, at: ['12:10', '18:00'], minutes: [10, 30], felt: { better: 60, same: 40 } },
  { who: 'dana', from: '2025-11-22', to: '2026-08-08', every: 10, on: [0, 3, 4], how: { call: 80, 'in-person': 20 }, at: ['12:10', '21:00'], minutes: [10, 40], felt: good, thins: true },
  { who: 'dana', from: '2026-08-12', to: '2026-11-12', every: 6, on: [0, 3, 4, 5], how: { call: 80, 'in-person': 20 }, at: ['12:10', '21:00'], minutes: [10, 45], felt: { better: 78, same: 22 } },
  { who: 'ines', from: '2025-11-21', to: '2026-11-11', every: 15, on: [3, 5], how: { 'in-person': 100 }, at: ['15:30', '17:40'], minutes: [20, 60], felt: good },
  { who: 'priya', from: '2025-12-02', to: '2026-11-05', every: 22, on: [1, 2, 4], how: { 'in-person': 70, message: 30 }, at: ['09:10', '16:00'], minutes: [10, 30], felt: { better: 35, same: 62, worse: 3 } },
  { who: 'halloran', from: '2025-12-28', to: '2026-09-25', every: 62, how: { message: 70, call: 30 }, at: ['11:00', '15:00'], minutes: [10, 30], felt: good },
]

/** What was written about a contact; each is used once, in order. */
export const contactNotes: Readonly<Record<string, readonly string[]>> = {
  ellis: ['Soup and the radio. No talk about it, on purpose.', 'Told Ellis about the shop party before it happened.', 'Walked to the bridge and back.', 'We fixed the shelf. It is nearly straight.', 'Said sorry for Sunday. It was taken.', 'Ellis asked if I wanted help or company. Company.', 'Pancakes for dinner.'],
  nora: ['She made the lentils and I did the onions.', 'Laughed about the wedding photos until she cried.', 'Called from the bus. She stayed on until my stop.', 'Told her the plain version.', 'Kids asleep on me, both of them.'],
  mom: ['She counted the weeks again. I changed the subject, gently.', 'Better on a walk. Forty minutes without advice.', 'She asked about work first. That was new.', 'Too long on the phone. Shorter next time.'],
  jonas: ['He has bought a boat that does not float.', 'Heard about the girls’ school play, act by act.', 'He remembered the date and did not make a thing of it.'],
  ray: ['Eggs, then home. He did not order anything else this time.', 'Hard to watch. Left when I said I would.'],
  amin: ['Spoke about August for the first time.', 'Mostly silence, the useful kind.', 'Sleep diary again, for two weeks.', 'Talked about Mom. We tried a sentence I can use.', 'She asked who else knows. I could name five.'],
  harbor: ['New nurse, kind, quick.', 'Form signed for another half year.', 'They moved me to the early slot.'],
  runners: ['Last again, in good company.', 'Rain. Six of us, soaked, pleased.', 'Coffee after. Nobody asked anything.'],
  kofi: ['Walked to the weir. He talked about his first winter.', 'Texted at ten, answer at two past.', 'He said: you do not have to want it, only to come.', 'Sat on the wall, ate chips.', 'He laughed at my excuse, and so did I.'],
  circle: ['First time. Sat by the door, stayed to the end.', 'Said my name and nothing else. That was allowed.', 'Told them about August. Nobody moved away.', 'Put out the chairs with Bea.', 'Ten of us. Good silence.'],
  bea: ['She asked how I get through Fridays. I told her about the bus.', 'Five weeks. I said I remember five weeks.'],
  dana: ['Ten minutes became thirty.', 'She asked what I ate. Nothing, it turned out.', 'Called before, not after. She noticed.', 'Read her my list.', 'She was tired and took it anyway.', 'Said the thing I did not want to say.'],
  ines: ['She put me on the walnut.', 'Dovetails, second set. They close.', 'Told me to stop for the day, and why.'],
  priya: ['Asked to move the Monday shift. Done, no questions.', 'She said the bench looks good.'],
  halloran: ['A letter, four pages, two of them about bees.', 'He wrote: patience is also work.'],
}
