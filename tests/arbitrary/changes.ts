// Random but believable changes for property tests.
import fc from 'fast-check'
import type { Change } from '@domain/change'
import type { CheckInId, ContactId, PlanItemId, PlannedMoveId, PlanVersionId, ShareCopyId, SnapshotId, SupporterId, TieId } from '@domain/ids'
import { MOVE_KINDS } from '@domain/network/planned-move'
import { ASKED_STEPS, GUIDED_STEPS } from '@domain/people/guided-add'
import { OCCURRENCES, WEEKDAYS } from '@domain/people/meeting-time'
import { CHANNELS } from '@domain/journal/contact'
import { CIRCLES, CRITICAL, FORMS, KINDS, KNOWN_FOR, OWN_USES, QUALITIES, STANCES, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { TIE_DIRECTIONS } from '@domain/network/tie'
import { ITEM_TYPES, SECTIONS } from '@domain/plan/plan'
import { momentOf, type DayKey, type Instant } from '@domain/time/day-key'
import { crisisChange } from './crisis'
import { journalSetUpChange } from './journal-set-up'

const at = '2026-03-01T10:00:00.000Z' as Instant
/** Few ids, so that changes often meet the same thing. */
const id = <T extends string>(letter: string) => fc.integer({ min: 0, max: 5 }).map((n) => `${letter}${n}` as T)
const supporterId = id<SupporterId>('s')
const words = fc.string({ maxLength: 30 })
const name = fc.string({ minLength: 1, maxLength: 20 }).map((s) => s.trim() || 'Sam')
const position = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) })
const moment = fc
  .integer({ min: 0, max: 700 })
  .map((n) => momentOf(`2026-0${1 + (n % 9)}-1${n % 10}` as DayKey, `0${n % 10}:30`, 'Europe/Berlin'))
const functions = fc.dictionary(fc.constantFrom(...SUPPORT_FUNCTIONS), fc.constantFrom('from', 'to', 'both'))

const supporter = fc.record({
  id: supporterId,
  name,
  form: fc.constantFrom(...FORMS),
  kind: fc.constantFrom(...KINDS),
  role: words,
  circle: fc.constantFrom(...CIRCLES),
  functions,
  tie: fc.record({ quality: fc.constantFrom(...QUALITIES), direction: fc.constantFrom('from', 'to', 'both', null) }),
  phone: words,
  email: words,
  otherWay: words,
  hours: words,
  openingWords: words,
  cadence: fc.option(fc.integer({ min: 1, max: 60 }).map((d) => ({ idealDays: d, longestDays: d * 2, paused: false }))),
  where: words,
  times: fc.array(
    fc.record({ weekday: fc.constantFrom(...WEEKDAYS), occurrence: fc.constantFrom(...OCCURRENCES), from: fc.constantFrom('07:30', '19:00'), to: fc.constantFrom(null, '20:00'), what: words }),
    { maxLength: 2 },
  ),
  stance: fc.constantFrom(...STANCES, null),
  ownUse: fc.constantFrom(...OWN_USES, null),
  critical: fc.constantFrom(...CRITICAL, null),
  knownFor: fc.constantFrom(...KNOWN_FOR, null),
  resting: fc.constantFrom(null, { until: null }, { until: '2026-05-01' as DayKey }),
  note: words,
  addedAt: fc.constant(at),
})

const tie = fc
  .record({ id: id<TieId>('t'), a: supporterId, b: supporterId, quality: fc.constantFrom(...QUALITIES), direction: fc.constantFrom(...TIE_DIRECTIONS), note: words })
  .filter((tie) => tie.a !== tie.b)
const someDay = fc.constantFrom(null, '2026-05-01' as DayKey)
const plannedMove = fc
  .record({ id: id<PlannedMoveId>('m'), what: fc.constantFrom(...MOVE_KINDS), supporterId, name, kind: fc.constantFrom(...KINDS), circle: fc.option(fc.constantFrom(...CIRCLES)), by: someDay, note: words })
  .map((move) => ({ ...move, plannedAt: at, doneOn: null, ...(move.what === 'add' ? { supporterId: null } : { name: '' }) }))
const snapshotTaken = { id: id<SnapshotId>('n'), name: words, at: fc.constant(at), day: fc.constant('2026-03-01' as DayKey) }
const somePeople = fc.uniqueArray(supporterId, { minLength: 1, maxLength: 3 })

const checkInFields = {
  moment,
  mood: fc.constantFrom(1, 2, 3, 4, 5, null),
  urge: fc.option(fc.integer({ min: 0, max: 10 })),
  energy: fc.constant(null),
  sleep: fc.constantFrom(null, 7.5),
  feelings: fc.array(fc.constantFrom('calm', 'sad'), { maxLength: 2 }),
  triggers: fc.constant([]),
  note: fc.constantFrom('', 'a walk'),
  helped: fc.constantFrom([], ['walked', 'Calm']),
  trackers: fc.constantFrom({}, { r0: 3 }, { r1: 0 }),
}
const checkIn = fc
  .record({ id: id<CheckInId>('c'), ...checkInFields, source: fc.constant(null) })
  .map((c) => (c.mood === null && c.note === '' ? { ...c, mood: 3 as const } : c))
const contact = fc.record({
  id: id<ContactId>('k'),
  moment,
  who: fc.uniqueArray(supporterId, { maxLength: 3 }),
  how: fc.constantFrom(...CHANNELS),
  minutes: fc.option(fc.integer({ min: 0, max: 90 })),
  initiator: fc.constantFrom('me', 'them', 'arranged', null),
  felt: fc.constantFrom('better', 'same', 'worse', null),
  note: words,
})
const section = fc.constantFrom(...SECTIONS)
const itemIn = (kind: (typeof SECTIONS)[number]) =>
  fc
    .record({ id: id<PlanItemId>('p'), text: words, who: supporterId, type: fc.constantFrom(...ITEM_TYPES[kind]) })
    .map(({ id, text, who, type }) =>
      type === 'text'
        ? { id, type, text }
        : type === 'person'
          ? { id, type, supporterId: who, words: text }
          : type === 'line'
            ? { id, type, name: text, phone: text, note: '' }
            : type === 'pair'
              ? { id, type, head: text, text }
              : type === 'timed'
                ? { id, type, text, minutes: 10 }
                : type === 'weighed'
                  ? { id, type, side: 'using-costs' as const, text }
                  : type === 'tick'
                    ? { id, type, text, doneOn: null }
                    : { id, type, situation: text, avoid: '', escape: '', cope: '', contacts: [who], needs: ['stability' as const] },
    )
const sectionWithItem = section.chain((kind) => fc.tuple(fc.constant(kind), itemIn(kind)))
const index = fc.integer({ min: 0, max: 6 })

export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { arbitrary: fc.record({ type: fc.constant('supporter/add'), supporter, position: fc.option(position) }), weight: 8 },
  fc.record({ type: fc.constant('me/rename'), name: words }),
  fc.record({
    type: fc.constant('supporter/edit'),
    id: supporterId,
    patch: fc.record({ name, kind: fc.constantFrom(...KINDS), phone: words }, { requiredKeys: [] }),
  }),
  fc.record({
    type: fc.constant('supporter/move'),
    moves: fc.array(fc.record({ id: supporterId, position }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('supporter/set-function'),
    id: supporterId,
    fn: fc.constantFrom(...SUPPORT_FUNCTIONS),
    direction: fc.constantFrom('from', 'to', 'both', null),
  }),
  fc.record({ type: fc.constant('supporter/set-circle'), id: supporterId, circle: fc.constantFrom(...CIRCLES) }),
  fc.record({ type: fc.constant('supporter/remove'), ids: fc.uniqueArray(supporterId, { minLength: 1, maxLength: 2 }), at: fc.constant(at) }),
  fc.record({ type: fc.constant('supporter/restore'), id: supporterId }),
  fc.record({ type: fc.constant('supporter/erase'), id: supporterId }),
  fc.record({
    type: fc.constant('supporter/add-many'),
    supporters: fc.uniqueArray(fc.record({ supporter, position: fc.option(position) }), { minLength: 1, maxLength: 3, selector: (one) => one.supporter.id }),
    ties: fc.array(tie, { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('map/bring-in'),
    supporters: fc.uniqueArray(fc.record({ supporter, position: fc.option(position) }), { maxLength: 3, selector: (one) => one.supporter.id }),
    ties: fc.array(tie, { maxLength: 2 }),
    snapshots: fc.array(fc.record({ ...snapshotTaken, note: words }).map(({ at: takenAt, ...kept }) => ({ ...kept, takenAt, supporters: {}, ties: {} })), { maxLength: 1 }),
    me: words,
  }),
  fc.record({ type: fc.constant('supporter/edit-many'), ids: somePeople, patch: fc.record({ kind: fc.constantFrom(...KINDS), stance: fc.constantFrom(...STANCES, null) }, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('supporter/set-circles'), ids: somePeople, circle: fc.constantFrom(...CIRCLES) }),
  fc.record({
    type: fc.constant('supporter/edit-cells'),
    edits: fc.uniqueArray(
      fc.record({
        id: supporterId,
        patch: fc.record({ kind: fc.constantFrom(...KINDS), phone: words, knownFor: fc.constantFrom(...KNOWN_FOR, null) }, { requiredKeys: [] }),
        circle: fc.constantFrom(...CIRCLES, null),
        functions: fc.dictionary(fc.constantFrom(...SUPPORT_FUNCTIONS), fc.constantFrom('from', 'to', 'both', null)),
      }),
      { minLength: 1, maxLength: 3, selector: (edit) => edit.id },
    ),
  }),
  fc.record({ type: fc.constant('map/tidy'), moves: fc.array(fc.record({ id: supporterId, position }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant('tie/add-many'), ties: fc.array(tie, { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant('guided-add/keep'), guidedAdd: fc.option(fc.record({ step: fc.constantFrom(...GUIDED_STEPS), ids: somePeople, answered: fc.dictionary(fc.constantFrom(...ASKED_STEPS), somePeople) })) }),
  fc.record({
    type: fc.constant('guided-add/answer'),
    id: supporterId,
    step: fc.constantFrom(...ASKED_STEPS),
    patch: fc.record({ kind: fc.constantFrom(...KINDS), stance: fc.constantFrom(...STANCES, null) }, { requiredKeys: [] }),
    circle: fc.option(fc.constantFrom(...CIRCLES)),
    next: fc.option(fc.constantFrom(...GUIDED_STEPS)),
  }),
  plannedMove.map((move) => ({ type: 'planned-move/add' as const, move })),
  fc.record({ type: fc.constant('planned-move/edit'), id: id<PlannedMoveId>('m'), patch: fc.record({ name: words, by: someDay, note: words }, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('planned-move/remove'), id: id<PlannedMoveId>('m') }),
  fc.record({ type: fc.constant('planned-move/carry-out'), id: id<PlannedMoveId>('m'), on: fc.constant('2026-04-01'), at: fc.constant(at), newcomer: fc.option(supporterId) }),
  fc.record({ type: fc.constant('snapshot/take'), ...snapshotTaken }),
  fc.record({ type: fc.constant('snapshot/edit'), id: id<SnapshotId>('n'), patch: fc.record({ name: words, note: words }, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('snapshot/remove'), id: id<SnapshotId>('n') }),
  fc.record({ type: fc.constant('snapshot/carry-over'), id: id<SnapshotId>('n'), at: fc.constant(at), keep: fc.option(fc.record(snapshotTaken)) }),
  { arbitrary: tie.map((tie) => ({ type: 'tie/add' as const, tie })), weight: 3 },
  fc.record({ type: fc.constant('tie/edit'), id: id<TieId>('t'), patch: fc.record({ note: words }, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('tie/remove'), id: id<TieId>('t') }),
  fc.record({ type: fc.constant('check-in/add'), checkIn }),
  fc.record({ type: fc.constant('check-in/edit'), id: id<CheckInId>('c'), patch: fc.record(checkInFields, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('check-in/remove'), id: id<CheckInId>('c') }),
  { arbitrary: fc.record({ type: fc.constant('contact/add'), contact }), weight: 3 },
  fc.record({ type: fc.constant('contact/edit'), id: id<ContactId>('k'), patch: fc.record({ note: words, who: fc.tuple(supporterId) }, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('contact/remove'), id: id<ContactId>('k') }),
  fc.record({ type: fc.constant('journal/keep'), checkIn: fc.option(checkIn), contact: fc.option(contact) }),
  fc.record({ type: fc.constant('journal/import'), checkIns: fc.uniqueArray(checkIn, { minLength: 1, maxLength: 4, selector: (c) => c.id }) }),
  { arbitrary: journalSetUpChange, weight: 12 },
  sectionWithItem.map(([kind, item]) => ({ type: 'plan/add-item' as const, section: kind, item, index: null, at })),
  section
    .chain((kind) => fc.tuple(fc.constant(kind), fc.array(itemIn(kind), { minLength: 1, maxLength: 3 })))
    .map(([kind, items]) => ({ type: 'plan/add-items' as const, section: kind, items, at })),
  sectionWithItem.map(([kind, { id, ...patch }]) => ({ type: 'plan/edit-item' as const, section: kind, id, patch, at })),
  { arbitrary: fc.record({ type: fc.constant('plan/move-item'), section, id: id<PlanItemId>('p'), index, at: fc.constant(at) }), weight: 3 },
  fc.record({ type: fc.constant('plan/remove-item'), section, id: id<PlanItemId>('p'), at: fc.constant(at) }),
  fc.record({ type: fc.constant('plan/move-section'), section, index, at: fc.constant(at) }),
  fc.record({ type: fc.constant('plan/skip-section'), section, skipped: fc.option(fc.record({ reason: words })), at: fc.constant(at) }),
  fc.record({ type: fc.constant('plan/set-review'), day: fc.constantFrom(null, '2026-05-01'), at: fc.constant(at) }),
  fc.record({ type: fc.constant('plan/keep-version'), id: id<PlanVersionId>('v'), day: fc.constant('2026-05-01'), at: fc.constant(at), note: words }),
  fc.record({ type: fc.constant('plan/edit-version'), id: id<PlanVersionId>('v'), patch: fc.record({ note: words, readBy: fc.constant([{ who: 'Me', on: '2026-05-02' }]) }, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('plan/remove-version'), id: id<PlanVersionId>('v') }),
  fc.record({ type: fc.constant('plan/bring-back'), id: id<PlanVersionId>('v'), at: fc.constant(at) }),
  { arbitrary: crisisChange, weight: 2 },
  fc
    .record({ id: id<ShareCopyId>('g'), who: fc.option(supporterId), name, sections: fc.uniqueArray(section, { minLength: 1, maxLength: 3 }), others: fc.boolean(), form: fc.constantFrom('pdf', 'sealed'), text: words, note: words })
    .map(({ who, name: typed, ...copy }) => ({ type: 'share/add' as const, copy: { ...copy, supporterId: who, name: who === null ? typed : '', givenAt: at, day: '2026-05-01' as DayKey, returnedOn: null } })),
  fc.record({ type: fc.constant('share/edit'), id: id<ShareCopyId>('g'), patch: fc.record({ note: words, returnedOn: fc.constantFrom(null, '2026-05-03') }, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('share/remove'), id: id<ShareCopyId>('g') }),
  fc.record({ type: fc.constant('settings/edit'), patch: fc.record({ theme: fc.constantFrom('light', 'dark') }, { requiredKeys: [] }) }),
) as fc.Arbitrary<Change>
