// The example's plan. Own wording throughout.
import { PlanItemId, SupporterId } from '@domain/ids'
import { emptyPlan, type Plan, type PlanItem, type SectionKind } from '@domain/plan/plan'
import type { DayKey, Instant } from '@domain/time/day-key'

const text = (words: string) => ({ type: 'text' as const, text: words })
const person = (id: string, words = '') => ({ type: 'person' as const, supporterId: SupporterId.parse(id), words })
const line = (name: string, phone: string, note: string) => ({ type: 'line' as const, name, phone, note })
const situation = (situation: string, avoid: string, escape: string, cope: string, contacts: string[]) => ({
  type: 'situation' as const,
  situation,
  avoid,
  escape,
  cope,
  contacts: contacts.map((id) => SupporterId.parse(id)),
  needs: [],
})

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never

const sections: Partial<Record<SectionKind, WithoutId<PlanItem>[]>> = {
  reasons: [text('Ellis, and breakfast with Ellis.'), text('The shop. I want to be trusted with the big saw.'), text('Quiet mornings that I remember going to bed before.')],
  warningSigns: [
    text('I stop answering people, and sleep goes first.'),
    text('I tell Dana “fine” and nothing after it.'),
    text('I walk home the long way, past Alder and Ninth.'),
    text('When I see two of these: text one person before noon, then a walk.'),
  ],
  situations: [
    situation(
      'Friday after the shop, when the others go on',
      'Say on Thursday that I am going straight home. Priya knows and does not ask.',
      'I have a bus at 5:40. I can always have a bus at 5:40.',
      'Eat at Nora’s, or cook something that takes both hands.',
      ['nora', 'kofi'],
    ),
    situation(
      'Dinner at Mom’s with Uncle Ray',
      'Breakfast instead of dinner. If it has to be dinner, Ellis comes along.',
      'Step out to call Dana. Nobody minds a phone call.',
      'Sit by the window, help with the dishes, leave by eight.',
      ['dana', 'ellis'],
    ),
    situation(
      'A night without sleep',
      'Nothing with caffeine after two. Phone stays in the kitchen.',
      'Get up after half an hour; the chair by the stove, not the bed.',
      'Radio low, the crossword, and a message to Kofi for the morning.',
      ['kofi', 'amin'],
    ),
  ],
  helps: [
    text('Cold water on my wrists and face.'),
    text('Outside, to the river and back. Eleven minutes if I hurry.'),
    text('Eat something, sitting down.'),
    text('Count to ten, slowly, with the kitchen clock.'),
    text('Sand something. There is always something to sand.'),
    text('Wait ten minutes, then ten more. So far it has always passed.'),
  ],
  people: [
    person('dana', 'I’m not in danger. I want a drink and I’d like to talk for ten minutes.'),
    person('kofi', 'Will you walk with me? Home is too quiet.'),
    person('nora', 'It’s one of those evenings. Can I come over and cook?'),
    person('jonas', 'Tell me about anything except me.'),
  ],
  professionals: [
    person('harbor', 'Walk-in before ten, or call and say it is not a good week.'),
    person('amin', 'She keeps the last half hour on Mondays free for this.'),
    line('988 Suicide & Crisis Lifeline', '988', 'Call or text, after hours and weekends.'),
    line('Emergency', '911', 'When a life is in danger.'),
  ],
  slip: [
    text('One evening is one evening. It does not undo the others.'),
    text('Call Dana the same day, whatever the hour. She has heard worse.'),
    text('Nobody answers? I go where people are: the café on Alder Street, open until eleven, or down the Tuesday Circle list on the fridge.'),
    text('Drink water, eat, sleep. Tell Ellis before Ellis has to ask.'),
    text('Next morning: the meeting, or the clinic’s walk-in. Then look at what the day before was like.'),
  ],
}

export function examplePlan(reviewOn: DayKey, changedAt: Instant): Plan {
  const plan = emptyPlan()
  for (const [kind, items] of Object.entries(sections) as [SectionKind, WithoutId<PlanItem>[]][])
    plan.sections[kind].items = items.map((item, i) => ({ id: PlanItemId.parse(`${kind}-${i + 1}`), ...item }) as PlanItem)
  plan.sections.surroundings.skipped = { reason: 'Ellis and I go through the house together on Sunday.' }
  return { ...plan, reviewOn, changedAt }
}
