// Ideas to begin a section of the plan with: our own wording, and never put in unasked.
import type { NewPlanItem, SectionKind } from '../../plan/plan'

const texts = (...all: string[]) => all.map((text): NewPlanItem => ({ type: 'text', text }))
const pairs = (...all: [head: string, text: string][]) => all.map(([head, text]): NewPlanItem => ({ type: 'pair', head, text }))
const timed = (...all: [text: string, minutes: number | null][]) => all.map(([text, minutes]): NewPlanItem => ({ type: 'timed', text, minutes }))
const ticks = (...all: string[]) => all.map((text): NewPlanItem => ({ type: 'tick', text, doneOn: null }))

export const planIdeas: Partial<Record<SectionKind, readonly NewPlanItem[]>> = {
  reasons: texts(
    'Someone who is glad when I am really there.',
    'Waking up without having to piece together the night before.',
    'Work I am good at when my head is clear.',
    'Money that is still there at the end of the month.',
    'Being able to keep my word.',
  ),
  values: pairs(
    ['Being someone others can count on', 'Be on time for one thing, and say so early when I cannot.'],
    ['Honesty', 'Answer one “How are you?” with how I am.'],
    ['My family', 'One evening with the phone in another room.'],
    ['My body', 'Walk to one place I would usually drive to.'],
    ['Learning something', 'Twenty minutes with a book or an instrument, twice.'],
  ),
  weighing: [
    { type: 'weighed', side: 'using-gives', text: 'The noise in my head went quiet for an hour.' },
    { type: 'weighed', side: 'using-gives', text: 'I belonged somewhere without having to try.' },
    { type: 'weighed', side: 'using-gives', text: 'I could fall asleep.' },
    { type: 'weighed', side: 'using-costs', text: 'Mornings, and what I had promised for them.' },
    { type: 'weighed', side: 'using-costs', text: 'People who stopped asking.' },
    { type: 'weighed', side: 'using-costs', text: 'Money I had meant for something else.' },
    { type: 'weighed', side: 'without-gives', text: 'I remember what I said.' },
    { type: 'weighed', side: 'without-gives', text: 'Nobody has to check on me.' },
    { type: 'weighed', side: 'without-gives', text: 'My health is coming back, slowly.' },
    { type: 'weighed', side: 'without-costs', text: 'Evenings can be long.' },
    { type: 'weighed', side: 'without-costs', text: 'Some company I miss.' },
    { type: 'weighed', side: 'without-costs', text: 'I feel things I used to switch off.' },
  ],
  daily: texts(
    'Breakfast before the first message.',
    'Out of the house once, whatever the weather.',
    'One real conversation, on the phone or at a table.',
    'Medicine at the same hour.',
    'In bed at about the same time.',
    'A few minutes in which nothing has to be done.',
  ),
  warningSigns: texts(
    'I put off answering people I like.',
    'I start to think about the old places as if they had been good.',
    'I skip meals, or eat standing up.',
    'I leave something out when I tell how I am.',
    'Everything and everyone gets on my nerves.',
    'I tell myself I no longer need help.',
  ),
  escalating: pairs(
    ['I work out when nobody would notice', 'I tell someone before the evening, in plain words.'],
    ['I have not left the house for two days', 'I ask someone to come by, and I open the door.'],
    ['I have the number in my hand', 'I give the phone to someone, or go where people are, and call from there.'],
    ['I miss an appointment that helps me', 'I call the same day for a new one.'],
  ),
  halt: pairs(
    ['Hungry', 'I eat something warm before I decide anything.'],
    ['Angry', 'I move until my shoulders come down, then write down what it was about.'],
    ['Lonely', 'I send one message, even a short one.'],
    ['Tired', 'I lie down for half an hour. What it is about can wait.'],
    ['Bored', 'I begin something with my hands.'],
  ),
  situations: ['Payday', 'An evening alone after an argument', 'A party where everyone drinks', 'An old friend calls who still uses', 'A day on which pain or sleep is bad'].map(
    (situation): NewPlanItem => ({ type: 'situation', situation, avoid: '', escape: '', cope: '', contacts: [], needs: [] }),
  ),
  helps: texts(
    'Cold water on my face, or a shower.',
    'Music, loud, one whole record.',
    'Step outside and name five things I can see.',
    'Write it down exactly as it is, for nobody.',
    'Read why I do this, out loud.',
    'Go to bed early. The day may end.',
  ),
  delay: timed(
    ['Wash the dishes by hand', 10],
    ['Walk around the block, the long way', 15],
    ['Call someone and talk about anything', 10],
    ['Breathe out longer than in', 3],
    ['Drink a glass of water, slowly', 2],
    ['Tidy one drawer', 10],
  ),
  company: texts(
    'The library reading room.',
    'A café where I can sit with one cup.',
    'The swimming pool, in the lane for slow people.',
    'A meeting, even just to listen.',
    'A park bench where people walk their dogs.',
  ),
  notInvolved: texts('My employer.', 'Anyone who would bring something along.', 'The place where it used to happen.'),
  surroundings: texts(
    'Nothing to drink or take in the house; someone helps me to clear it out.',
    'Medicine I do not need just now stays with someone I trust.',
    'Old numbers are deleted and blocked.',
    'Only as much cash in my pocket as the day needs.',
    'A way home that does not pass the old places.',
  ),
  slip: texts(
    'I stop where I am. One is not all.',
    'I do not stay alone with it: I tell one person today.',
    'After a break my body takes less than it used to. I do not use again, and never alone.',
    'I drink water, eat, and sleep somewhere safe.',
    'Tomorrow I look at what came before it, with someone.',
  ),
  crisis: texts(
    'Speak calmly and in short sentences. Tell me what you are about to do.',
    'Please do not argue with me or leave me alone in a room.',
    'My medicine and my doctor’s number are in the kitchen drawer.',
    'Someone feeds the animals and tells work that I am ill.',
    'Take my car keys and my cards until I ask for them in daylight.',
  ),
  after: texts(
    'Three days with nothing planned but sleep, food and one visit.',
    'I see the doctor or counsellor before I go back to work.',
    'I thank whoever helped, when I can. It need not be today.',
    'Bills and messages wait until somebody sits beside me.',
    'I read this plan again and change one line of it.',
  ),
  commitments: ticks(
    'Tell one person the truth about my week.',
    'Go to one meeting or appointment, even when I feel well.',
    'One evening this week without a screen.',
    'Move for half an hour on three days.',
    'Do one thing I have been putting off.',
  ),
}
