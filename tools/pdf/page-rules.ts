// What whoever sees the page relies on: the paper, nothing cut off or painted over, nothing divided that belongs together.
import { letters } from './page-words'
import type { Words } from './read-printed'
import { type Asked, type Rule, when } from './rule'

/** Width × height in points. */
const SIZES: Record<Asked['paper'], [number, number]> = { A4: [595, 842], Letter: [612, 792], A5: [420, 595], 'A5 landscape': [595, 420], card: [243, 153] }
const CHROME = /^(?:Page \d+ of \d+)$/

export const PAGE_RULES = {
  'the pages are the paper asked for': ({ pages }, { paper }) =>
    pages.flatMap(({ width, height }, n) => when(Math.abs(width - SIZES[paper][0]) > 1 || Math.abs(height - SIZES[paper][1]) > 1, `page ${n + 1} is ${Math.round(width)} × ${Math.round(height)}`)),
  'every page says which it is, and when': ({ pages }, { date }) =>
    date === null ? [] : pages.flatMap(({ text }, n) => when(!text.includes(`Page ${n + 1} of ${pages.length}`) || !text.includes(date), `page ${n + 1} does not`)),
  'nothing lies outside the page': ({ pages }) =>
    pages.flatMap(({ words, width, height }, n) =>
      words.flatMap((w) => when(w.upright && (w.x < -0.5 || w.x + w.width > width + 0.5 || w.y < -0.5 || w.y + w.height * 0.7 > height + 0.5), `page ${n + 1}: “${w.text}” at ${Math.round(w.x)}, ${Math.round(w.y)}`)),
    ),
  'no words lie on others': ({ pages }) => pages.flatMap(({ words }, n) => overlaps(words).map((both) => `page ${n + 1}: ${both}`)),
  'no card, short entry, row or short situation is divided': ({ pages }, { words }) => {
    const texts = pages.map(({ text, tags }) => [letters(text), letters(tags.map((tag) => tag.text).join(' '))])
    const blocks = words.kept.map((pieces) => pieces.map(letters).filter(Boolean)).filter((pieces) => pieces.length > 0)
    // Copies say the same: as many have to be found whole as there are.
    return [...new Set(blocks.map((pieces) => pieces.join(' ')))].flatMap((block) => {
      const pieces = block.split(' ')
      const copies = blocks.filter((one) => one.join(' ') === block).length
      const whole = texts.reduce((sum, ways) => sum + Math.max(...ways.map((text) => Math.min(...pieces.map((piece) => Math.floor(times(text, piece) / times(pieces.join(' '), piece)))))), 0)
      return when(whole < copies, `${whole} of ${copies}: “${block.slice(0, 60)}”`)
    })
  },
} satisfies Record<string, Rule>

const times = (text: string, piece: string) => text.split(piece).length - 1

/** Words on the same height whose boxes share more than a point. A label of the map is painted twice: its halo, then its letters. */
function overlaps(words: readonly Words[]): string[] {
  const upright = words.filter((w) => w.upright && !CHROME.test(w.text))
  return upright.flatMap((a, i) =>
    upright.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
      const near = Math.abs(a.y - b.y) < 0.45 * Math.min(a.height, b.height)
      const halo = Math.abs(a.y - b.y) < 0.1 && (a.text.includes(b.text) || b.text.includes(a.text))
      return when(across > 1 && near && !halo, `“${a.text}” and “${b.text}”`)
    }),
  )
}
