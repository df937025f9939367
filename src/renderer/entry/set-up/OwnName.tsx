import { useState } from 'react'
import { TextField } from '@ui/TextField'

type Props = { label: string; name: string; onRename: (name: string) => void }

/** A name that keeps itself when its field is left; emptied, it goes back to what it was. */
export function OwnName({ label, name, onRename }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      hideLabel
      label={label}
      value={typed ?? name}
      onChange={setTyped}
      onCommit={(said) => {
        setTyped(null)
        const next = said.trim().slice(0, 80)
        if (next !== '' && next !== name) onRename(next)
      }}
    />
  )
}
