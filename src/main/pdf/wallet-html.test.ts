import { describe, expect, it } from 'vitest'
import { emptyNotebook } from '@domain/notebook'
import { SECTIONS } from '@domain/plan/plan'
import { type PlanPdfOptions, USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { printedDocument } from '@domain/plan/printed-document'
import type { WalletCard } from '@domain/plan/wallet-card'
import type { DayKey, Instant } from '@domain/time/day-key'
import { walletHtml } from './wallet-html'

const made = (cards: PlanPdfOptions['cards']) =>
  printedDocument(
    emptyNotebook('2026-11-19T04:30:00.000Z' as Instant),
    { ...USUAL_PDF, kind: 'wallet', sections: [...SECTIONS], paper: 'A4', cards },
    { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: 'US' },
  ) as WalletCard
const saying = (text: string): WalletCard => ({ ...made('sheet'), people: [{ name: text, way: text }], signs: [text], helps: [text], reason: text, numbers: [{ label: text, number: text }] })

describe('walletHtml', () => {
  it('lets no text of the person become markup', () => {
    const frame = walletHtml(saying('x')).match(/<[a-z/!][^>]*>/gi)?.length
    for (const text of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><style>*{}</style>'])
      expect(walletHtml(saying(text)).match(/<[a-z/!][^>]*>/gi)?.length, text).toBe(frame)
    expect(walletHtml(saying('x'))).not.toMatch(/<script|<style|\sstyle=|https?:/)
  })

  it('is read aloud once, however many are cut out', () => {
    const html = walletHtml(saying('x'))
    expect(html.match(/class="card"/g)).toHaveLength(8)
    expect(html.match(/aria-hidden="true"/g)).toHaveLength(7)
    expect(html.match(/<h2/g)).toHaveLength(3)
  })

  it('as card pages has a front, a back and nothing around them', () => {
    const html = walletHtml(made('card'))
    expect(html.match(/<h1/g)).toHaveLength(3)
    expect(html).not.toContain('<h2')
    expect(html).toContain('data-layout="card"')
    expect(html.match(/class="face /g)).toHaveLength(2)
    expect(html).not.toContain('<header')
  })
})
