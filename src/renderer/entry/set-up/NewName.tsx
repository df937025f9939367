import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { TextField } from '@ui/TextField'
import styles from './SetUp.module.css'

/** A field for one more, and the button that adds it; Enter does too. */
export function NewName({ label, onAdd }: { label: string; onAdd: (name: string) => void }) {
  const [name, setName] = useState('')
  const add = () => {
    if (name.trim() === '') return
    onAdd(name.trim().slice(0, 80))
    setName('')
  }
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField hideLabel label={label} placeholder={label} value={name} onChange={setName} />
      <Button type="submit">{m.common.add}</Button>
    </form>
  )
}
