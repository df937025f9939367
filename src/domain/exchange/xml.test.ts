import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { element, escapeXml } from '../network/svg-text'
import { readXml, XML_LIMITS, type XmlElement } from './xml'

const rootOf = (text: string): XmlElement => {
  const reading = readXml(text)
  if (reading.kind !== 'read') throw new Error(`${reading.what} in line ${reading.line}`)
  return reading.root
}

describe('the XML reader', () => {
  it('reads what XML allows: declarations, comments, CDATA, both quotes, prefixes, entities', () => {
    const root = rootOf(`\uFEFF<?xml version="1.0"?>\n<!-- a > b --><g:a x='1 "2"' y = "a&amp;b&#10;&#x263A;"><b/>t<![CDATA[<&raw>]]>&lt;<c>in</c></g:a>\n`)
    expect(root.name).toBe('a')
    expect([...root.attributes]).toEqual([
      ['x', '1 "2"'],
      ['y', 'a&b\n☺'],
    ])
    expect(root.text).toBe('t<&raw><')
    expect(root.children.map(({ name, text }) => [name, text])).toEqual([
      ['b', ''],
      ['c', 'in'],
    ])
  })

  it.each([
    ['nothing', '', 'no-element', 1],
    ['only a comment', '<!-- x -->', 'no-element', 1],
    ['a comment never closed', '<a><!-- x</a>', 'not-closed', 1],
    ['an element never closed', '<a>\n<b></b>', 'not-closed', 2],
    ['the wrong end', '<a>\n<b>\n</a></b>', 'wrong-end', 3],
    ['a second root', '<a/><b/>', 'after-end', 1],
    ['words after the end', '<a/> hello', 'after-end', 1],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'doctype', 1],
    ['an entity nobody knows', '<a>&nbsp;</a>', 'bad-entity', 1],
    ['a bare ampersand', '<a>Tom & Jerry</a>', 'bad-entity', 1],
    ['a character XML forbids', '<a>&#0;</a>', 'bad-entity', 1],
    ['half a surrogate', '<a>&#xD800;</a>', 'bad-entity', 1],
    ['an attribute without quotes', '<a b=1/>', 'bad-attribute', 1],
    ['an attribute twice', '<a b="1" b="2"/>', 'bad-attribute', 1],
    ['a tag in an attribute', '<a b="<c>"/>', 'bad-attribute', 1],
    ['a cut tag', '<a', 'bad-tag', 1],
    ['a tag that is none', '<1/>', 'bad-tag', 1],
    ['too deep', '<a>'.repeat(XML_LIMITS.depth + 1), 'too-deep', 1],
    ['too many elements', `<a>${'<b/>'.repeat(XML_LIMITS.elements)}</a>`, 'too-many', 1],
  ])('refuses %s', (_name, text, what, line) => {
    expect(readXml(text)).toEqual({ kind: 'broken', what, line })
  })

  it('reads back whatever our own writer wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (attribute, inner) => {
        // What XML cannot hold is dropped on writing; a reader sees line ends as they are.
        const root = rootOf(element('a', { x: attribute }, escapeXml(inner)))
        expect(root.attributes.get('x')).toBe(kept(attribute))
        expect(root.text).toBe(kept(inner))
      }),
    )
  })

  it('answers any text at all, in time', () => {
    const piece = fc.constantFrom('<', '>', '/', '&', ';', '"', "'", '=', '<a>', '</a>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', 'x', ' ', '\n', '&amp;', '&#1;')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        expect(['read', 'broken']).toContain(readXml(parts.join('')).kind)
      }),
      { numRuns: 2000 },
    )
    const begun = performance.now()
    for (const nasty of ['<a b="'.repeat(200_000), '&'.repeat(400_000), '<!--'.repeat(100_000), `<a>${'&amp'.repeat(200_000)}</a>`, '<a '.repeat(300_000)]) readXml(nasty)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})

/** The characters XML 1.0 can hold. */
function kept(text: string): string {
  return [...text]
    .filter((c) => {
      const code = c.codePointAt(0) ?? 0
      return code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 0xfffe && code !== 0xffff && (code < 0xd800 || code > 0xdfff))
    })
    .join('')
}
