// The key by which an imported entry is recognised when the same journal is imported again.
import { moodKey } from './daylio-moods'
import type { DaylioContent } from './daylio-row'

/**
 * Day, time and a fingerprint of what the entry says. Built from parsed values, so that an export in another
 * header generation, clock or column order gives the same key. Scales are left out: older exports lack them.
 * Entries alike in all of it are told apart by a running number the caller adds.
 */
export function keyOf(content: DaylioContent): string {
  const said = [moodKey(content.mood), [...content.activities].sort().join('|'), content.note].join('\u0000')
  return `${minuteOf(content)} ${fingerprint(said)}`
}

/** The part of a key that only says when: entries of one minute share it. */
export function minuteOf(entry: { day: string; time: string }): string {
  return `${entry.day} ${entry.time}`
}

export function minuteOfKey(key: string): string {
  return key.slice(0, 16)
}

/** Two mixed 32-bit hashes, 64 bits in all: short and well spread; no secret depends on it. */
function fingerprint(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0')
}
