import { Fragment } from 'react'
import { type MarkedLine, markedBlocks } from '@domain/plan/marked-text'
import styles from './MarkedWords.module.css'

/** A person's words with bold and lists as they are meant. */
export function MarkedWords({ text }: { text: string }) {
  return markedBlocks(text).map(({ type, lines }, at) =>
    type === 'list' ? (
      <ul key={at} className={styles.list}>
        {lines.map((line, i) => (
          <li key={i}>
            <Spans line={line} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={at} className={styles.paragraph} dir="auto">
        {lines.map((line, i) => (
          <Fragment key={i}>
            {i > 0 && <br />}
            <Spans line={line} />
          </Fragment>
        ))}
      </p>
    ),
  )
}

function Spans({ line }: { line: MarkedLine }) {
  return line.map(({ text, bold }, i) => (bold ? <strong key={i}>{text}</strong> : <Fragment key={i}>{text}</Fragment>))
}
