import { BookOpen, ClipboardPaste, FolderInput } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { ME } from '@domain/network/drawn'
import { FRAME } from '@domain/network/map-frame'
import { api } from '@renderer/api'
import { takeOpened, useReplica } from '@renderer/notebook/store'
import { Button } from '@ui/Button'
import { MapFrame } from '@ui/MapFrame'
import { Toolbar } from '@ui/Toolbar'
import { pastePeople } from './copy-actions'
import styles from './EmptyMap.module.css'
import { AddSupporter } from './inspector/AddSupporter'
import { openOut } from './exchange/out-session'

/** Nobody on the map yet: the bare circles, and the one next thing to do. */
export function EmptyMap() {
  const own = useReplica((replica) => replica.mode === 'own')
  return (
    <div className={styles.screen}>
      <Toolbar title={m.map.title}>
        <Button variant="bare" icon={FolderInput} className={styles.bring} onClick={() => openOut('bring-in')}>
          {m.bringIn.command}
        </Button>
        <Button variant="bare" icon={ClipboardPaste} onClick={() => void pastePeople(null)}>
          {m.mapEditor.clip.pastePeople}
        </Button>
        {own && (
          <Button variant="bare" icon={BookOpen} onClick={() => void api.notebook.openExample().then(takeOpened)}>
            {m.map.inspector.example}
          </Button>
        )}
      </Toolbar>
      <div className={styles.both}>
        <svg className={styles.map} viewBox={`${FRAME.left} ${FRAME.top} ${FRAME.right - FRAME.left} ${FRAME.bottom - FRAME.top}`} aria-hidden>
          <MapFrame />
          <path className={styles.way} d="M16 -25L37 -57" />
          <circle r={ME.disc} className={styles.disc} />
          <circle r={ME.line} className={styles.ring} />
          <text y={5.5} textAnchor="middle" className={styles.me}>
            {m.common.me}
          </text>
          <circle className={styles.ghost} cx="50" cy="-78" r="22" />
          <path className={styles.plus} d="M44 -78h12M50 -84v12" />
          <path className={styles.lead} d="M78 -78C180 -92 240 30 318 33" />
        </svg>
        <div className={styles.ask}>
          <AddSupporter first />
        </div>
      </div>
    </div>
  )
}
