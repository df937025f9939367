import { memo } from 'react'
import { Handle, Position } from 'react-flow-renderer'
import { m } from '@domain/messages/messages'
import { ME } from '@domain/network/drawn'
import styles from './MeNode.module.css'

/** Me, in the middle. */
export const MeNode = memo(function MeNode() {
  return (
    <>
      <svg className={styles.me} width={ME.line * 2} height={ME.line * 2} viewBox={`${-ME.line} ${-ME.line} ${ME.line * 2} ${ME.line * 2}`} aria-hidden>
        <circle r={ME.line + 5} className={styles.air} />
        <circle r={ME.disc} className={styles.disc} />
        <circle r={ME.line} className={styles.ring} />
        <text y={5.5} textAnchor="middle" className={styles.word}>
          {m.common.me}
        </text>
      </svg>
      <Handle type="source" position={Position.Top} isConnectable={false} className={styles.handle} />
    </>
  )
})
