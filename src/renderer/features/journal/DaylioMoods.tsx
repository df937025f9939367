import type { MoodLabel } from '@domain/import/daylio'
import type { DaylioMapping } from '@domain/import/daylio-import'
import { moodKey } from '@domain/import/daylio-moods'
import { MOODS, type Mood } from '@domain/journal/check-in'
import { m } from '@domain/messages/messages'
import { MoodSun } from '@ui/MoodSun'
import { Segmented } from '@ui/Segmented'
import styles from './DaylioMoods.module.css'

type Props = { moods: readonly MoodLabel[]; mapping: DaylioMapping; onChange: (mapping: DaylioMapping) => void }

const CHOICES: readonly (Mood | null)[] = [...MOODS, null]
const destinations = (['note', 'feelings'] as const).map((value) => ({ value, label: m.daylio.activitiesTo[value] }))

/** Each mood name of the person's own beside the five suns. */
export function DaylioMoods({ moods, mapping, onChange }: Props) {
  const choose = (label: string, mood: Mood | null) => onChange({ ...mapping, moods: new Map(mapping.moods).set(moodKey(label), mood) })
  return (
    <div>
      <p className={styles.text}>{moods.length > 0 ? m.daylio.moodsText : m.daylio.noMoods}</p>
      {moods.map(({ label, count }) => (
        <div key={moodKey(label)} role="radiogroup" aria-label={m.daylio.moodFor(label)} className={styles.mood}>
          <div className={styles.name}>
            <span className={styles.label}>{label}</span>
            <span className={styles.count}>{m.daylio.times(count)}</span>
          </div>
          <div className={styles.choices}>
            {CHOICES.map((mood) => {
              const chosen = (mapping.moods.get(moodKey(label)) ?? null) === mood
              return (
                <label key={mood ?? 0} className={styles.choice}>
                  <input
                    type="radio"
                    name={`daylio-${moodKey(label)}`}
                    className={styles.input}
                    checked={chosen}
                    onChange={() => choose(label, mood)}
                  />
                  <MoodSun mood={mood} size={44} filled={chosen} />
                  <span>{mood === null ? m.daylio.leaveEmpty : m.vocabulary.moods[mood]}</span>
                </label>
              )
            })}
          </div>
        </div>
      ))}
      <div className={styles.activities}>
        <Segmented
          label={m.daylio.activities}
          value={mapping.activities}
          options={destinations}
          onChange={(activities) => onChange({ ...mapping, activities })}
        />
      </div>
    </div>
  )
}
