import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyNotebook } from '../notebook'
import type { DayKey, Instant } from '../time/day-key'
import { planDocument, type PlanDocument } from './plan-document'
import { USUAL_PDF } from './plan-pdf-options'
import { planText } from './plan-text'

const doc: PlanDocument = {
  ...planDocument(emptyNotebook('2026-11-19T04:30:00.000Z' as Instant), { ...USUAL_PDF, sections: ['reasons'], paper: 'A4' }, { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: 'US' }),
  facts: ['Last changed November 18, 2026'],
  sections: [
    { kind: 'reasons', heading: 'Why I do this', lead: 'x', later: null, body: { type: 'list', ordered: false, items: ['Ellis', 'The shop.\nAnd quiet mornings'] } },
    { kind: 'helps', heading: 'What helps me', lead: 'x', later: 'Left for later.', body: { type: 'list', ordered: true, items: ['Tea', '2. not a list, *not* <b>markup</b>'] } },
    { kind: 'situations', heading: 'Situations', lead: 'x', later: null, body: { type: 'situations', situations: [{ situation: 'Payday', answers: [{ label: 'I get out by', text: 'the side door' }], contacts: [{ name: 'Dana', way: '555-0142' }, { name: 'Kofi', way: '' }] }] } },
    { kind: 'people', heading: 'People', lead: 'x', later: null, body: { type: 'people', wordsAre: 'mine', rows: [{ name: 'Dana | R', detail: 'sponsor', phone: '555-0142', hours: 'any hour', words: 'Ten\nminutes?' }] } },
    { kind: 'slip', heading: 'If I slip', lead: 'x', later: null, body: { type: 'blank' } },
  ],
  help: { ...planDocument(emptyNotebook('2026-11-19T04:30:00.000Z' as Instant), { ...USUAL_PDF, sections: ['reasons'], paper: 'A4' }, { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: null }).help, lines: [{ service: 'Harbor Clinic', numbers: '555-0190' }], emergency: [{ label: 'Emergency', number: '911' }] },
}

describe('the plan as text', () => {
  it('keeps bold in Markdown and leaves it out of plain text; lists are lists in both', () => {
    const marked: PlanDocument = { ...doc, sections: [{ kind: 'slip', heading: 'If I slip', lead: 'x', later: null, body: { type: 'list', ordered: true, items: ['Call **Dana_R**, then:\n- drink\n- **eat**'] } }] }
    expect(planText(marked, 'md')).toContain('1. Call **Dana\\_R**, then:\n\n   - drink\n   - **eat**\n')
    expect(planText(marked, 'txt')).toContain('1. Call Dana_R, then:\n\n   - drink\n   - eat\n')
  })
  it('is Markdown with headings, lists and a table, and no mark of the person’s own', () => {
    expect(planText(doc, 'md')).toBe(`# My plan

Written by me, for the hours in which it is hard to think.

November 19, 2026 · Last changed November 18, 2026 · Private

## Why I do this

- Ellis
- The shop.\\
  And quiet mornings

## What helps me

Left for later.

1. Tea
2. 2\\. not a list, \\*not\\* \\<b\\>markup\\</b\\>

## Situations

### Payday

- I get out by: the side door
- I contact: Dana 555-0142 and Kofi

## People

| Order | Who | Phone | I could say |
| --- | --- | --- | --- |
| 1 | Dana \\| R, sponsor | 555-0142, any hour | “Ten<br>minutes?” |

## If I slip

## If nobody answers

I do not wait alone. I go where people are, and I try again.

- 555-0190, Harbor Clinic

## When a life is in danger

- Emergency 911
`)
  })

  it('is plain text with the words as they are', () => {
    const text = planText(doc, 'txt')
    expect(text).toContain('My plan\n=======\n')
    expect(text).toContain('What helps me\n-------------\n\nLeft for later.\n\n1. Tea\n2. 2. not a list, *not* <b>markup</b>\n')
    expect(text).toContain('1. Dana | R, sponsor\n   555-0142, any hour\n   “Ten\n   minutes?”\n')
  })

  it('says pairs, minutes, ticks and corners, and every part of a mixed section', () => {
    const further: PlanDocument['sections'] = [
      { kind: 'halt', heading: 'Check', lead: '', later: null, body: { type: 'pairs', pairs: [{ head: 'Hungry', text: 'Eat\n\nsitting down' }, { head: 'Tired', text: '' }] } },
      { kind: 'delay', heading: 'Ten minutes', lead: '', later: null, body: { type: 'timed', steps: [{ text: 'Dishes', minutes: '10 minutes' }, { text: 'Walk', minutes: '' }] } },
      { kind: 'commitments', heading: 'Kept', lead: '', later: null, body: { type: 'ticks', ticks: [{ text: 'Circle', done: 'Nov 17' }, { text: 'Bed\n\nby eleven', done: null }] } },
      { kind: 'weighing', heading: 'Weighing', lead: '', later: null, body: { type: 'corners', corners: [{ side: 'using-gives', label: 'Gave', items: ['Quiet'] }, { side: 'using-costs', label: 'Cost', items: [] }] } },
      { kind: 'company', heading: 'Among', lead: '', later: null, body: { type: 'mixed', parts: [{ type: 'people', wordsAre: 'note', rows: [{ name: 'Kofi', detail: '', phone: '', hours: '', words: '' }] }, { type: 'list', ordered: false, items: ['The pool'] }] } },
    ]
    const md = planText({ ...doc, sections: further }, 'md')
    expect(md).toContain('## Check\n\n- Hungry\\\n  Eat\n\n  sitting down\n- Tired\n')
    expect(md).toContain('1. Dishes, 10 minutes\n2. Walk\n')
    expect(md).toContain('- [x] Circle (kept Nov 17)\n- [ ] Bed\n\n  by eleven\n')
    expect(md).toContain('### Gave\n\n- Quiet\n')
    expect(md).not.toContain('Cost')
    expect(md).toContain('| 1 | Kofi |  |  |\n\n- The pool\n')
    expect(planText({ ...doc, sections: further }, 'txt')).toContain('- [ ] Bed\n\n  by eleven\n')
  })

  it('is JSON that says what it is, and holds nothing that is not in the document', () => {
    expect(JSON.parse(planText(doc, 'json'))).toEqual({
      kith: 'plan',
      version: 1,
      language: 'en',
      title: 'My plan',
      date: 'November 19, 2026',
      facts: ['Last changed November 18, 2026'],
      sections: doc.sections.map(({ kind, heading, later, body }) => ({ kind, heading, later, ...body })),
      help: { lines: doc.help.lines, emergency: doc.help.emergency },
    })
  })

  it('lets no word of the person become a heading, a row or a tag', () => {
    const text = fc.string({ unit: fc.constantFrom('#', '-', '|', '<', '>', '\n', ' ', 'a', '1', '.', '\\', '*', '`', '='), maxLength: 40 })
    fc.assert(
      fc.property(text, (said) => {
        const made = planText({ ...doc, sections: [{ kind: 'helps', heading: 'H', lead: '', later: null, body: { type: 'list', ordered: false, items: [said] } }] }, 'md')
        expect(made.match(/^ *#+ /gm)).toHaveLength(4)
        expect(made).not.toMatch(/(?<!\\)[<|]/)
      }),
    )
  })
})
