// Seeded damage to valid files, for fuzzing: the same seed always breaks a file in the same way.
import type { Random } from '@domain/random'

const NASTY = ['<', '>', '&', '"', "'", '\u0000', '\uFEFF', '\ud800', '{', '}', '[', ']', ',', ';', '\t', '\r\n', '\n', '=', '-', '1e999', 'NaN', '__proto__', 'constructor', '<!DOCTYPE x [<!ENTITY y "z">]>', '&y;', '<![CDATA[', ']]>', '<!--', 'null', '-1', '99999999999999999999', '"'.repeat(50), '['.repeat(500), '<a>'.repeat(200), '𝕏', 'a'.repeat(3000)]

export function mutate(text: string, random: Random): string {
  let broken = text
  for (let left = random.int(1, 8); left > 0; left--) {
    const at = random.int(0, broken.length)
    const to = Math.min(broken.length, at + random.int(1, random.chance(0.2) ? 400 : 12))
    const piece = broken.slice(at, to)
    switch (random.int(0, 6)) {
      case 0:
        broken = broken.slice(0, at) + broken.slice(to)
        break
      case 1:
        broken = broken.slice(0, at) + random.pick(NASTY) + broken.slice(at)
        break
      case 2:
        broken = broken.slice(0, at) + random.pick(NASTY) + broken.slice(to)
        break
      case 3:
        broken = broken.slice(0, to) + piece.repeat(random.int(1, 5)) + broken.slice(to)
        break
      case 4:
        broken = broken.slice(0, at)
        break
      case 5: {
        const other = random.int(0, broken.length)
        broken = broken.slice(0, other) + piece + broken.slice(other)
        break
      }
      default:
        broken = broken.slice(0, at) + String.fromCharCode(random.int(0, 0xffff)) + broken.slice(at + 1)
    }
  }
  return broken
}
