import { X } from 'lucide-react'
import { WORD_INKS, type WordInk, type WordList } from '@domain/journal/own-words'
import { m } from '@domain/messages/messages'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { IconButton } from '@ui/IconButton'
import { Select } from '@ui/Select'
import { NewName } from './NewName'
import { OwnName } from './OwnName'
import styles from './SetUp.module.css'

const NONE = 'none'
const inks = [{ value: NONE, label: m.setUp.noInk }, ...WORD_INKS.map((ink) => ({ value: ink as string, label: m.setUp.inks[ink] }))]

/** The person's own words of one list: renamed, joined, given an ink, or no longer offered. */
export function WordRows({ list }: { list: WordList }) {
  const words = useNotebook((book) => book.words[list])
  return (
    <>
      {words.length === 0 && <p className={styles.text}>{m.setUp.nothingYet}</p>}
      <ul className={styles.rows}>
        {words.map(({ word, ink }) => (
          <li key={word} className={styles.row}>
            <OwnName label={`${m.setUp.word}: ${word}`} name={word} onRename={(to) => void apply({ type: 'word/rename', list, from: word, to })} />
            <div className={styles.choice}>
              <Select
                hideLabel
                label={m.setUp.ink(word)}
                value={ink ?? NONE}
                options={inks}
                onChange={(next) => void apply({ type: 'word/put', list, own: { word, ink: next === NONE ? null : (next as WordInk) } })}
              />
            </div>
            <IconButton icon={X} label={m.setUp.removeWord(word)} onClick={() => void apply({ type: 'word/remove', list, word })} />
          </li>
        ))}
      </ul>
      <NewName label={m.setUp.newWord(m.setUp.lists[list])} onAdd={(word) => void apply({ type: 'word/put', list, own: { word, ink: null } })} />
    </>
  )
}
