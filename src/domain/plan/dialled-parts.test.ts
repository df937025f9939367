import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialledParts } from './dialled-parts'

const links = (line: string) => dialledParts(line).map(({ to }) => to).filter((to) => to !== null)

describe('dialledParts', () => {
  it.each([
    ['(503) 555-0142', ['tel:5035550142']],
    ['+1 (503) 555-0142', ['tel:+15035550142']],
    ['+44 (0)20 7946 0000', ['tel:+442079460000']],
    ['020 7946 0000 / 020 7946 0001', ['tel:02079460000', 'tel:02079460001']],
    ['988, text HOME to 741741', ['tel:988']],
    ['0800 111 0 111 or 0800 111 0 222', ['tel:08001110111', 'tel:08001110222']],
    ['030/123456', ['tel:030123456']],
    ['503.555.0142 ext. 12', ['tel:5035550142;ext=12']],
    ['503-555-0142x7', ['tel:5035550142;ext=7']],
    ['work: 555 0142; 555 0143 (evenings)', ['tel:5550142', 'tel:5550143']],
    ['911', ['tel:911']],
  ])('%s', (line, expected) => expect(links(line)).toEqual(expected))

  it.each(['', 'text 988', 'text: 741741', 'fax: 555 0142', '555 0142 (text)', 'HOME to 741741', 'by Signal', 'dana@example.org', '12', '+', '( )', '٠٨٠٠ ١٢٣', '1'.repeat(16), 'room 1204', '555-0142 after 6'])(
    'makes no link of “%s”',
    (line) => expect(links(line)).toEqual([]),
  )

  it('changes no letter of any line, and links to nothing but digits', () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'0123456789+()-./,; xortext:') , maxLength: 40 }))
    fc.assert(
      fc.property(line, (text) => {
        const parts = dialledParts(text)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const { to } of parts) if (to !== null) expect(to).toMatch(/^tel:\+?\d{3,15}(?:;ext=\d{1,6})?$/)
      }),
      { numRuns: 2000 },
    )
  })
})
