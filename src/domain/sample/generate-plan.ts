// A filled plan for a generated notebook.
import { PlanItemId } from '../ids'
import { m } from '../messages/messages'
import type { Supporter } from '../people/supporter'
import { emptyPlan, type NewPlanItem, type Plan, type PlanItem, type SectionKind, SECTIONS, WEIGHED } from '../plan/plan'
import { addDays, type DayKey, type Instant } from '../time/day-key'
import type { Random } from '../random'
import { OPENING_WORDS } from './words'

const TEXTS: Partial<Record<SectionKind, readonly string[]>> = {
  reasons: ['To wake up without counting.', 'To be someone my people can ring.', 'The garden, and who sits in it.'],
  warningSigns: ['I leave messages unread.', 'I say I am fine before anyone asks.', 'Sleep goes, then breakfast.'],
  helps: ['Out of the house within ten minutes.', 'Something warm to eat.', 'A hard puzzle and the radio.'],
  surroundings: ['Nothing in the house, not for guests either.', 'The bus home, not the walk past the corner.'],
  slip: ['It is one evening, not the end of anything.', 'Tell one person before noon.', 'Eat, sleep, and look at the map.'],
}

export function generatePlan(random: Random, supporters: readonly Supporter[], end: DayKey, changedAt: Instant): Plan {
  const plan = emptyPlan()
  let made = 0
  const id = () => PlanItemId.parse(`i${String(++made).padStart(3, '0')}`)
  const fill = (section: SectionKind, items: PlanItem[]) => void (plan.sections[section].items = items)
  for (const [section, texts] of Object.entries(TEXTS) as [SectionKind, readonly string[]][])
    fill(section, texts.map((text) => ({ id: id(), type: 'text', text })))
  const near = supporters.filter((s) => s.circle !== 'outer' && s.form === 'person')
  const helpers = near.filter((s) => s.kind !== 'therapy').slice(0, 5)
  fill('people', helpers.map((s) => ({ id: id(), type: 'person', supporterId: s.id, words: random.pick(OPENING_WORDS) })))
  fill('professionals', [
    ...supporters.filter((s) => s.kind === 'therapy').slice(0, 2).map((s): PlanItem => ({ id: id(), type: 'person', supporterId: s.id, words: '' })),
    { id: id(), type: 'line', name: '988 Suicide & Crisis Lifeline', phone: '988', note: 'call or text' },
  ])
  fill('situations', [
    {
      id: id(),
      type: 'situation',
      situation: 'Payday, and nothing planned for the evening',
      avoid: 'Have the evening planned by noon.',
      escape: 'Take the bus home, get off one stop early.',
      cope: 'Eat first. Then decide.',
      contacts: helpers.slice(0, 2).map((s) => s.id),
      needs: [],
    },
  ])
  const groups = supporters.filter((s) => s.form !== 'person').slice(0, 2)
  fill('company', groups.map((s) => ({ id: id(), type: 'person', supporterId: s.id, words: '' })))
  fill('notInvolved', near.filter((s) => s.tie.quality === 'stressful').slice(0, 1).map((s) => ({ id: id(), type: 'person', supporterId: s.id, words: '' })))
  for (const section of SECTIONS) fill(section, [...plan.sections[section].items, ...furtherFor(section, plan).map((item) => ({ ...item, id: id() }) as PlanItem)])
  plan.reviewOn = addDays(end, 14)
  plan.changedAt = changedAt
  return plan
}

/** What a section not yet written holds: some of the ideas Kith offers for it, two in each corner. */
function furtherFor(section: SectionKind, { sections }: Plan): NewPlanItem[] {
  const ideas = m.planIdeas[section] ?? []
  if (section === 'weighing') return WEIGHED.flatMap((side) => ideas.filter((idea) => idea.type === 'weighed' && idea.side === side).slice(0, 2))
  if (section === 'notInvolved' || sections[section].items.some(({ type }) => type !== 'person')) return []
  return section === 'people' || section === 'professionals' ? [] : ideas.slice(0, 4)
}
