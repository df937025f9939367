// Which of Daylio's five groups a mood name most likely belongs to. Only a suggestion: the file never says.
import type { Mood } from '../journal/check-in'

const NAMES: Readonly<Record<Mood, string>> = {
  5: 'rad|great|amazing|awesome|super|toll|fantastisch|génial|incroyable|genial|increíble|fantastico|ottimo|radiante|ótimo|geweldig|świetnie|отлично|супер',
  4: 'good|gut|bien|bon|bueno|bene|buono|bem|bom|goed|dobrze|хорошо|bra|godt|hyvä',
  3: 'meh|ok|okay|fine|neutral|so so|naja|geht so|so lala|mittel|bof|moyen|regular|más o menos|normal|così così|normale|mais ou menos|matig|gaat wel|tak sobie|так себе|нормально',
  2: 'bad|schlecht|mauvais|mal|malo|male|cattivo|ruim|mau|slecht|źle|плохо|dålig|dårlig|huono',
  1: 'awful|terrible|horrible|furchtbar|schrecklich|mies|lausig|affreux|pésimo|fatal|terribile|orribile|horrível|péssimo|vreselijk|okropnie|ужасно',
}

const known = new Map<string, Mood>()
for (const [mood, names] of Object.entries(NAMES))
  for (const name of names.split('|')) known.set(moodKey(name), Number(mood) as Mood)

/** Two labels that differ only in case, accents' encoding or spaces are one mood. */
export function moodKey(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

export function suggestMood(label: string): Mood | null {
  return known.get(moodKey(label)) ?? null
}

/** Whether the label says more than the number it was mapped to, and is worth keeping beside it. */
export function isOwnWord(label: string, mapped: Mood | null): boolean {
  const suggested = suggestMood(label)
  return label !== '' && (suggested === null || (mapped !== null && mapped !== suggested))
}
