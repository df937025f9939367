import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyNotebook } from '@domain/notebook'
import { planDocument, type PlanDocument } from '@domain/plan/plan-document'
import { SECTIONS } from '@domain/plan/plan'
import type { DayKey, Instant } from '@domain/time/day-key'
import { USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { escapeHtml } from './page-html'
import { planHtml } from './plan-html'

const empty = planDocument(
  emptyNotebook('2026-11-19T04:30:00.000Z' as Instant),
  { ...USUAL_PDF, kind: 'large', sections: [...SECTIONS], paper: 'Letter' },
  { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: 'US' },
)

/** A document that says `text` everywhere a person can write. */
function saying(text: string): PlanDocument {
  return {
    ...empty,
    map: { highlight: [] },
    sections: [
      { kind: 'reasons', heading: text, lead: text, later: text, body: { type: 'list', ordered: false, items: [text] } },
      { kind: 'situations', heading: text, lead: text, later: null, body: { type: 'situations', situations: [{ situation: text, answers: [{ label: text, text }], contacts: [{ name: text, way: text }] }] } },
      { kind: 'halt', heading: text, lead: text, later: null, body: { type: 'pairs', pairs: [{ head: text, text }] } },
      { kind: 'delay', heading: text, lead: text, later: null, body: { type: 'timed', steps: [{ text, minutes: text }] } },
      { kind: 'commitments', heading: text, lead: text, later: null, body: { type: 'ticks', ticks: [{ text, done: text }, { text, done: null }] } },
      { kind: 'weighing', heading: text, lead: text, later: null, body: { type: 'corners', corners: [{ side: 'using-gives', label: text, items: [text] }, { side: 'using-costs', label: text, items: [] }] } },
      { kind: 'company', heading: text, lead: text, later: null, body: { type: 'mixed', parts: [{ type: 'people', wordsAre: 'note', rows: [{ name: text, detail: text, phone: text, hours: text, words: text }] }, { type: 'list', ordered: false, items: [text] }] } },
      { kind: 'people', heading: text, lead: text, later: null, body: { type: 'people', wordsAre: 'mine', rows: [{ name: text, detail: text, phone: text, hours: text, words: text }] } },
    ],
  }
}

describe('planHtml', () => {
  it('prints bold and lists as they are meant, and no mark', () => {
    const html = planHtml({ ...empty, sections: [{ kind: 'slip', heading: 'x', lead: 'x', later: null, body: { type: 'list', ordered: true, items: ['Call **Dana & Co**,\nthen:\n- drink\n- **eat**'] } }] }, '')
    expect(html).toContain('<p dir="auto">Call <strong>Dana &amp; Co</strong>,\nthen:</p><ul class="marked"><li dir="auto">drink</li><li dir="auto"><strong>eat</strong></li></ul>')
    expect(html).not.toContain('**')
  })
  it('lets no text of the person become markup', () => {
    const frame = planHtml(saying('x'), '').match(/<[a-z/!][^>]*>/gi)?.length
    for (const text of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='x", '&lt;b&gt;', '</title><style>*{}</style>'])
      expect(planHtml(saying(text), '').match(/<[a-z/!][^>]*>/gi)?.length, text).toBe(frame)
  })

  it('escapes every character that could open a tag or close an attribute', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(escapeHtml(text))))
  })

  it('holds no script, no inline style and no address but its own style sheet', () => {
    const html = planHtml(saying('x'), '<svg></svg>')
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/)
    expect(html.match(/(?:href|src)="[^"]*"/g)).toEqual(['href="/print/print.css"'])
  })

  it('makes links of numbers alone, and only when asked to', () => {
    const hrefs = (text: string, links: boolean) => planHtml({ ...saying(text), links }, null).match(/ (?:href|src)="(?!\/print)[^"]*"/g) ?? []
    expect(hrefs('555 0142', false)).toEqual([])
    // Two tables and a contact of a situation; then the lines and the number of the country. No name and no other word is one.
    const help = ['988', '18006624357', '911'].map((digits) => ` href="tel:${digits}"`)
    expect(hrefs('555 0142', true)).toEqual([...Array<string>(3).fill(' href="tel:5550142"'), ...help])
    expect(hrefs('Nora', true)).toEqual(help)
  })

  it('names its language and title, and heads rows and columns', () => {
    const html = planHtml(saying('x'), '<svg></svg>')
    expect(html).toContain('<html lang="en" data-paper="Letter" data-print="large"')
    expect(html).toContain('<title>My plan</title>')
    expect(html).toContain('<th scope="col">')
    expect(html).toContain('<th scope="row">')
    expect(html).toContain('<div class="map"><svg></svg></div>')
  })

  it('still gives help by phone when nothing is written', () => {
    expect(planHtml(empty, null)).toContain('911')
  })
})
