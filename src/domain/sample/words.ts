// Small word lists the generated notebook is made of. All invented.
import type { Kind } from '../people/supporter'

export const FIRST_NAMES = [
  'Ada', 'Amir', 'Anouk', 'Asha', 'Bart', 'Bea', 'Bruno', 'Carla', 'Chidi', 'Cora', 'Dario', 'Dina', 'Edith', 'Elif', 'Emil',
  'Esra', 'Farid', 'Fern', 'Gita', 'Glen', 'Hana', 'Hugo', 'Ida', 'Ilya', 'Ines', 'Ivo', 'Jana', 'Joel', 'June', 'Kaito',
  'Kim', 'Lars', 'Leda', 'Lou', 'Maeve', 'Malik', 'Mara', 'Milo', 'Nadia', 'Nils', 'Noor', 'Olga', 'Omar', 'Otto', 'Paz',
  'Petra', 'Quinn', 'Rafa', 'Rosa', 'Rune', 'Sadie', 'Sami', 'Selma', 'Sol', 'Tariq', 'Tess', 'Toma', 'Una', 'Vera', 'Wim',
  'Yara', 'Yusuf', 'Zoe', 'Zora',
] as const

export const LAST_INITIALS = 'ABCDEFGHJKLMNOPRSTUVWYZ'

export const ROLES: Record<Kind, readonly string[]> = {
  family: ['sister', 'brother', 'cousin', 'aunt', 'uncle', 'old friend', 'neighbor', 'friend from work', 'friend from school', 'in-law'],
  therapy: ['therapist', 'doctor', 'nurse', 'counselor', 'social worker', 'case manager', 'pharmacist'],
  peer: ['peer', 'from the Thursday group', 'from the walking group', 'newcomer', 'home group', 'online group'],
  mentor: ['sponsor', 'coach', 'teacher', 'former boss', 'choir leader', 'elder'],
  other: ['landlord', 'barista', 'dog walker', 'librarian'],
}

export const GROUP_NAMES = ['Thursday Table', 'Morning Walk', 'Lantern Group', 'Open Door', 'Bridge Street Circle', 'Harbor Swimmers', 'Sunday Soup', 'Night Owls Online']
export const PLACE_NAMES = ['Elm Street Clinic', 'Day Center', 'Corner Library', 'Community Garden', 'North Pharmacy']

export const FEELINGS = {
  low: ['tired', 'lonely', 'ashamed', 'restless', 'flat', 'irritable', 'worried'],
  between: ['quiet', 'okay', 'distracted', 'tired', 'calm'],
  good: ['calm', 'hopeful', 'grateful', 'steady', 'proud', 'playful', 'rested'],
} as const

export const TRIGGERS = ['payday', 'an argument', 'being alone', 'a bar on the way home', 'bad sleep', 'boredom', 'a celebration', 'the news'] as const

export const DAY_NOTES = {
  low: ['Did not want to get up, did anyway.', 'Long evening. It passed.', 'Everything felt far away today.', 'Argued, then walked it off.', 'Slept badly and it showed.'],
  between: ['An ordinary day.', 'Work, soup, bed.', 'Some of it fine, some of it not.', 'Rain all day. Read a little.', 'Cleaned the kitchen to have something done.'],
  good: ['Laughed at lunch, properly.', 'Sun on the wall all morning.', 'Cooked for two.', 'Walked the long way home.', 'Finished something I had put off.'],
} as const

export const CONTACT_NOTES = ['We walked and did not say much. It was enough.', 'They asked twice how I really was.', 'Short, but good to hear the voice.', 'Talked about the plan.', 'We cooked.', 'Told the truth about the weekend.', 'They needed me this time.'] as const

export const SUPPORTER_NOTES = ['Listens first.', 'Best by text.', 'Knows the whole story.', 'Never lectures.', 'Does not know, and does not have to.', 'Has been there.'] as const

export const OPENING_WORDS = ['Have you got ten minutes?', 'I am all right, I just need a voice.', 'Can we go round the block?', 'I would rather not be alone tonight.'] as const
