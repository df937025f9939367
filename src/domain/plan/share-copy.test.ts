import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, type Change } from '../change'
import type { PlanItemId, ShareCopyId, SupporterId } from '../ids'
import { emptyNotebook, Notebook } from '../notebook'
import { onMap } from '../people/supporter-changes'
import type { DayKey, Instant } from '../time/day-key'
import { enoughWords } from './agreed-words'
import { SECTIONS, type SectionKind } from './plan'
import { concerns, isMoreThanCopyHolds, ShareCopy } from './share-copy'
import { copiesToRenew, othersIn, outOfDate, shareDocument, shareText } from './share-document'

const example = Notebook.parse(JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')))
const context = { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: 'US' }
const at = '2026-11-19T10:00:00.000Z' as Instant
const dana = 'dana' as SupporterId
const usual = (who: SupporterId | null) => concerns(example, who).flatMap(({ section, why }) => (why ? [section] : []))
const asked = (sections: SectionKind[] = usual(dana)) => ({ supporterId: dana, name: '', sections, others: false })
const copyOf = (more: Partial<ShareCopy> = {}): ShareCopy => ({ ...asked(), id: 'c1' as ShareCopyId, givenAt: at, day: context.today, form: 'pdf', text: shareText(example, asked(), context), note: '', returnedOn: null, ...more })

function after(book: Notebook, ...changes: Change[]): Notebook {
  return changes.reduce((before, change) => {
    const outcome = applyChange(before, change)
    if (outcome.kind === 'refused') throw new Error(`${change.type}: ${outcome.reason}`)
    return outcome.notebook
  }, book)
}

describe('what concerns someone', () => {
  it('is what names them, and early signs and a slip; what is left for later is not offered', () => {
    const all = concerns(example, dana)
    expect(all.filter(({ why }) => why !== null)).toEqual([
      { section: 'warningSigns', why: 'usual' },
      { section: 'situations', why: 'named' },
      { section: 'people', why: 'named' },
      { section: 'slip', why: 'usual' },
      { section: 'crisis', why: 'usual' },
    ])
    expect(all.map(({ section }) => section)).toEqual(example.plan.order.filter((kind) => example.plan.sections[kind].items.length > 0 && !example.plan.sections[kind].skipped))
    expect(usual(null)).toEqual(['warningSigns', 'slip', 'crisis'])
  })

  it('is never whom one would rather not call, not even themselves', () => {
    const book = after(example, { type: 'plan/add-item', section: 'notInvolved', item: { id: 'n' as PlanItemId, type: 'person', supporterId: dana, words: '' }, index: null, at })
    expect(concerns(book, dana)).toContainEqual({ section: 'notInvolved', why: null })
  })
})

describe('a copy', () => {
  it('has their own row and the situations that name them, with their ways and nobody else’s', () => {
    const doc = shareDocument(example, asked(), context)
    expect(doc).toMatchObject({ title: 'For Dana, from my plan', facts: [], map: null })
    const bodies = Object.fromEntries(doc.sections.map(({ kind, body }) => [kind, body]))
    expect(bodies['people']).toMatchObject({ rows: [{ name: 'Dana' }] })
    expect(bodies['situations']).toMatchObject({ situations: [{ contacts: [{ name: 'Dana' }] }] })
    expect(Object.keys(bodies)).toEqual(usual(dana))
  })

  it('has the others, too, when they are wanted', () => {
    const { sections } = shareDocument(example, { ...asked(['people', 'professionals']), others: true }, context)
    expect(sections.map(({ body }) => (body.type === 'people' ? body.rows.length : 0))).toEqual([4, 4])
  })

  it('lets no name, number or word about anyone else out of the map, whatever sections are ticked', () => {
    // Every person under a name, a role, a number and words that stand nowhere else.
    const marked = (id: string) => `Qz${id}q`
    const people = Object.fromEntries(Object.values(example.supporters).map((s) => [s.id, { ...s, name: marked(s.id), role: marked(s.id), phone: marked(s.id), otherWay: marked(s.id), hours: marked(s.id), openingWords: marked(s.id), note: marked(s.id) }]))
    const everyone = Object.keys(people) as SupporterId[]
    const line: Change = { type: 'plan/add-item', section: 'professionals', item: { id: 'x' as PlanItemId, type: 'line', name: 'Qzlineq', phone: 'Qzlineq', note: 'Qzlineq' }, index: null, at }
    const book = after({ ...example, supporters: people, me: { name: 'Qzmeq' } }, line, ...(['company', 'notInvolved'] as const).map((section): Change => ({ type: 'plan/add-items', section, items: everyone.map((supporterId, i) => ({ id: `${section}${i}` as PlanItemId, type: 'person', supporterId, words: marked(supporterId) })), at })))
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...everyone)), fc.uniqueArray(fc.constantFrom(...SECTIONS), { minLength: 1 }), (who, sections) => {
        const copy = { supporterId: who, name: who ? '' : 'Sam', sections, others: false }
        for (const said of [shareText(book, copy, context), JSON.stringify(shareDocument(book, copy, context))])
          expect([...new Set(said.match(/Qz\w+?q/g))].filter((mark) => who === null || mark !== marked(who))).toEqual([])
      }),
    )
  })

  it('says whom the person named in their own words', () => {
    const text = shareText(example, { supporterId: 'nora' as SupporterId, name: '', sections: ['slip'], others: false }, context)
    expect(othersIn(example, { supporterId: 'nora' as SupporterId, others: false }, text)).toEqual(expect.arrayContaining([dana, 'ellis']))
    expect(othersIn(example, { supporterId: dana, others: false }, text)).not.toContain(dana)
  })
})

describe('the ledger', () => {
  const kept = after(example, { type: 'share/add', copy: copyOf() })
  const edit: Change = { type: 'plan/add-item', section: 'slip', item: { id: 'new' as PlanItemId, type: 'text', text: 'I tell Dana.' }, index: 0, at }

  it('knows when a copy is no longer what the plan says, on another day and in another place too', () => {
    expect(outOfDate(kept, copyOf(), { ...context, today: '2027-01-02' as DayKey, locale: 'de-DE' })).toBe(false)
    expect(outOfDate(after(kept, { type: 'plan/add-item', section: 'reasons', item: { id: 'new' as PlanItemId, type: 'text', text: 'Me.' }, index: 0, at }), copyOf(), context)).toBe(false)
    expect(outOfDate(after(kept, edit), copyOf(), context)).toBe(true)
    expect(outOfDate(after(kept, { type: 'supporter/edit', id: dana, patch: { phone: '555 0199' } }), copyOf(), context)).toBe(true)
    expect(outOfDate(after(kept, { type: 'supporter/edit', id: 'nora' as SupporterId, patch: { phone: '555 0199' } }), copyOf(), context)).toBe(false)
  })

  it('asks to renew only the newest copy of someone, and none that was given back or whose reader is off the map', () => {
    const changed = after(kept, edit)
    expect(copiesToRenew(changed, context).map(({ id }) => id)).toEqual(['c1'])
    expect(copiesToRenew(after(changed, { type: 'share/edit', id: 'c1' as ShareCopyId, patch: { returnedOn: context.today } }), context)).toEqual([])
    expect(copiesToRenew(after(changed, { type: 'supporter/remove', ids: [dana], at }), context)).toEqual([])
    const newer = copyOf({ id: 'c2' as ShareCopyId, givenAt: '2026-11-19T11:00:00.000Z' as Instant, text: shareText(changed, asked(), context) })
    expect(copiesToRenew(after(changed, { type: 'share/add', copy: newer }), context)).toEqual([])
  })

  it('forgets the copies of whoever is erased, takes none twice, and none for nobody', () => {
    expect(after(kept, { type: 'supporter/erase', id: dana }).shareCopies).toEqual({})
    const all = after(kept, { type: 'share/add', copy: copyOf({ id: 'c4' as ShareCopyId, others: true, text: shareText(example, { ...asked(), others: true }, context) }) })
    const erased = after(all, { type: 'supporter/erase', id: 'jonas' as SupporterId })
    expect(all.shareCopies['c4' as ShareCopyId]?.text).toContain('Jonas')
    expect(JSON.stringify(erased.shareCopies)).not.toContain('Jonas')
    expect(erased.shareCopies['c1' as ShareCopyId]).toEqual(kept.shareCopies['c1' as ShareCopyId])
    expect(applyChange(kept, { type: 'share/add', copy: copyOf() })).toEqual({ kind: 'refused', reason: 'entry-exists' })
    expect(applyChange(kept, { type: 'share/add', copy: copyOf({ id: 'c3' as ShareCopyId, supporterId: 'gone' as SupporterId }) })).toEqual({ kind: 'refused', reason: 'supporter-missing' })
    expect(ShareCopy.safeParse(copyOf({ supporterId: null, name: '' })).success).toBe(false)
    expect(Notebook.safeParse({ ...kept, supporters: Object.fromEntries(onMap(kept).filter(({ id }) => id !== dana).map((one) => [one.id, one])), ties: {}, contacts: {} }).error?.issues.some(({ path }) => path[0] === 'shareCopies')).toBe(true)
  })
})

it('words that open a copy are four, or twelve characters', () => {
  expect(['river stone', 'a b c d', '   short     ', ''].filter(enoughWords)).toEqual([])
  expect(['the old green gate', 'kitchenclocks', 'Über den Fluss gehn'].every(enoughWords)).toBe(true)
})

it('more than a copy holds is told by what is written in the sections asked for alone', () => {
  const { plan } = emptyNotebook('2026-11-01T08:00:00.000Z' as Instant)
  plan.sections.slip.items = Array.from({ length: 60 }, (_, n) => ({ id: `i${n}` as PlanItemId, type: 'text', text: 'x'.repeat(20_000) }))
  expect(isMoreThanCopyHolds({ plan }, ['slip', 'crisis'])).toBe(true)
  expect(isMoreThanCopyHolds({ plan }, ['crisis'])).toBe(false)
  plan.sections.slip.items.length = 50
  expect(isMoreThanCopyHolds({ plan }, ['slip'])).toBe(false)
})
