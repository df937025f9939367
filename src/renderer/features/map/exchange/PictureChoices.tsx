import { m } from '@domain/messages/messages'
import { movesAhead } from '@domain/network/planned-move-changes'
import { NAMINGS } from '@domain/people/shown-name'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Checkbox } from '@ui/Checkbox'
import { Segmented } from '@ui/Segmented'
import { TextField } from '@ui/TextField'
import { useMapSession } from '../map-session'
import { choosePicture, SCALES, useOut } from './out-session'
import styles from './PicturePane.module.css'

const words = m.outOfMap
const NAMES = NAMINGS.map((value) => ({ value, label: words.names[value] }))
const INKS = (['colour', 'grey'] as const).map((value) => ({ value, label: words.inks[value] }))
const FORMATS = (['png', 'svg', 'pdf'] as const).map((value) => ({ value, label: words.formats[value] }))
const SIZES = SCALES.map((value) => ({ value, label: words.times(Number(value)) }))
const PAPERS = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
] as const

type Props = { size: { width: number; height: number } | null; paper: 'A4' | 'Letter' }

/** What the picture shows, and what kind of file it becomes. */
export function PictureChoices({ size, paper }: Props) {
  const choice = useOut((out) => out.picture)
  const selected = useMapSession((session) => session.selected.length)
  const anythingPlanned = useNotebook((book) => movesAhead(book).length > 0)
  const scale = Number(choice.scale)
  return (
    <div className={styles.choices}>
      <TextField label={words.heading} value={choice.title ?? words.headingNow} serif onChange={(title) => choosePicture({ title: title.slice(0, 200) })} />
      <Segmented label={words.named} value={choice.names} options={NAMES} onChange={(names) => choosePicture({ names })} />
      {selected > 0 && (
        <Segmented
          label={words.who}
          value={choice.onlyChosen ? 'chosen' : 'everyone'}
          options={[
            { value: 'everyone', label: words.everyone },
            { value: 'chosen', label: words.chosen(selected) },
          ]}
          onChange={(who) => choosePicture({ onlyChosen: who === 'chosen' })}
        />
      )}
      <Segmented label={words.ink} value={choice.ink} options={INKS} onChange={(ink) => choosePicture({ ink })} />
      <div role="group" aria-label={words.along} className={styles.along}>
        <span className={styles.label} aria-hidden>
          {words.along}
        </span>
        <Checkbox label={words.legend} checked={choice.legend} onChange={(legend) => choosePicture({ legend })} />
        <Checkbox label={words.date} checked={choice.date} onChange={(date) => choosePicture({ date })} />
        <Checkbox label={words.touch} hint={words.touchHint} checked={choice.touch} onChange={(touch) => choosePicture({ touch })} />
        {anythingPlanned && <Checkbox label={words.planned} hint={words.plannedHint} checked={choice.planned} onChange={(planned) => choosePicture({ planned })} />}
      </div>
      <div className={styles.file}>
        <Segmented label={words.format} value={choice.format} options={FORMATS} onChange={(format) => choosePicture({ format })} />
        {choice.format === 'png' && <Segmented label={words.size} hideLabel value={choice.scale} options={SIZES} onChange={(next) => choosePicture({ scale: next })} />}
        {choice.format === 'pdf' && <Segmented label={words.paper} hideLabel value={paper} options={PAPERS} onChange={(next) => choosePicture({ paper: next })} />}
        <p className={styles.hint}>
          {words.formatHints[choice.format]} {choice.format === 'png' && size && words.pixels(size.width * scale, size.height * scale)}
        </p>
      </div>
    </div>
  )
}
