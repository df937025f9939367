import type { TrackerId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Segmented } from '@ui/Segmented'
import { UrgeRuler } from '@ui/UrgeRuler'

type Answers = Readonly<Record<TrackerId, number>>
type Props = { value: Answers; onChange: (value: Answers) => void }

const YES_NO = [
  { value: '', label: m.common.notSaid },
  { value: '1', label: m.setUp.yes },
  { value: '0', label: m.setUp.no },
]

/** The person's own trackers. A stopped one is shown only where it was answered. */
export function OwnTrackers({ value, onChange }: Props) {
  const trackers = useNotebook((book) => book.trackers)
  const asked = Object.values(trackers).filter(({ id, stopped }) => !stopped || value[id] !== undefined)
  const answer = (id: TrackerId, said: number | null) => {
    const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== id)) as Answers
    onChange(said === null ? rest : { ...rest, [id]: said })
  }
  return asked.map(({ id, name, scale }) =>
    scale === 'yes-no' ? (
      <Segmented key={id} label={name} value={value[id] === undefined ? '' : String(value[id])} options={YES_NO} onChange={(said) => answer(id, said === '' ? null : Number(said))} />
    ) : (
      <UrgeRuler key={id} label={name} value={value[id] ?? null} onChange={(said) => answer(id, said)} />
    ),
  )
}
