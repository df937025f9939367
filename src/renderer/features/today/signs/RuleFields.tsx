import { useMemo, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import { SignRule } from '@domain/journal/early-sign'
import { m } from '@domain/messages/messages'
import { shownName } from '@domain/people/shown-name'
import { useNaming } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Select } from '@ui/Select'
import { TextField } from '@ui/TextField'
import styles from './Signs.module.css'

const ANYONE = 'anyone'
const moods = ([1, 2, 3, 4] as const).map((mood) => ({ value: String(mood), label: m.vocabulary.moods[mood] }))

/** The numbers of a rule. One that is out of its range goes back to what it was. */
export function RuleFields({ rule, onChange }: { rule: SignRule; onChange: (rule: SignRule) => void }) {
  const take = (patch: Record<string, number>) => {
    const read = SignRule.safeParse({ ...rule, ...patch })
    if (read.success) onChange(read.data)
  }
  switch (rule.when) {
    case 'no-contact':
      return (
        <>
          <NumberField label={m.signs.days} value={rule.days} onSet={(days) => take({ days })} />
          <WhoField value={rule.who} onChange={(who) => onChange({ ...rule, who })} />
        </>
      )
    case 'low-mood':
      return (
        <>
          <div className={styles.middle}>
            <Select label={m.signs.moodAtMost} value={String(rule.mood)} options={moods} onChange={(mood) => take({ mood: Number(mood) })} />
          </div>
          <NumberField label={m.signs.days} value={rule.days} onSet={(days) => take({ days })} />
        </>
      )
    case 'urge':
      return (
        <>
          <NumberField label={m.signs.urgeAtLeast} value={rule.urge} onSet={(urge) => take({ urge })} />
          <NumberField label={m.signs.within} value={rule.days} onSet={(days) => take({ days })} />
        </>
      )
    case 'no-check-in':
      return <NumberField label={m.signs.days} value={rule.days} onSet={(days) => take({ days })} />
    case 'short-sleep':
      return (
        <>
          <NumberField label={m.signs.hours} value={rule.hours} onSet={(hours) => take({ hours })} />
          <NumberField label={m.signs.nights} value={rule.nights} onSet={(nights) => take({ nights })} />
        </>
      )
  }
}

function NumberField({ label, value, onSet }: { label: string; value: number; onSet: (value: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className={styles.number}>
      <TextField
        type="number"
        label={label}
        value={typed ?? String(value)}
        onChange={setTyped}
        onCommit={(said) => {
          setTyped(null)
          if (said.trim() !== '') onSet(Number(said))
        }}
      />
    </div>
  )
}

function WhoField({ value, onChange }: { value: SupporterId | null; onChange: (value: SupporterId | null) => void }) {
  const supporters = useNotebook((book) => book.supporters)
  const naming = useNaming((state) => state.naming)
  const people = useMemo(
    () => [
      { value: ANYONE, label: m.signs.anyone },
      ...Object.values(supporters)
        .filter(({ id, removedAt }) => removedAt === null || id === value)
        .map((one) => ({ value: one.id as string, label: shownName(one, naming) })),
    ],
    [supporters, naming, value],
  )
  return (
    <div className={styles.middle}>
      <Select label={m.signs.who} value={value ?? ANYONE} options={people} onChange={(who) => onChange(who === ANYONE ? null : (who as SupporterId))} />
    </div>
  )
}
