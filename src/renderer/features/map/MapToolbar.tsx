import { Ellipsis, Eye, EyeOff, Plus, Search } from 'lucide-react'
import { useRef } from 'react'
import { m } from '@domain/messages/messages'
import { nextNaming, useNaming } from '@renderer/naming'
import { useAppInfo } from '@renderer/navigation/app-info'
import { useFind } from '@renderer/navigation/find'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { Menu } from '@ui/Menu'
import { Toolbar } from '@ui/Toolbar'
import { canvasControls } from './canvas/canvas-controls'
import { ariaKeys } from './commands/command-keys'
import { mapCommands } from './commands/map-commands'
import { entriesFor } from './commands/menu-entries'
import type { Ask } from './commands/use-ask'
import { FilterMenu } from './FilterMenu'
import { choose, focusOn, startAdding } from './map-session'
import styles from './MapToolbar.module.css'
import { PickSupporter } from './PickSupporter'
import { SnapshotMenu } from './SnapshotMenu'
import type { MapPicture } from './use-map-drawing'

type Props = { picture: MapPicture; ask: Ask }

/** What is used most stands here; all of it stands in More, which is what is left where there is little room. */
export function MapToolbar({ picture, ask }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const mac = useAppInfo((app) => app.info?.platform === 'mac')
  const naming = useNaming((state) => state.naming)
  useFind(() => field.current?.focus())
  const inBar = (how: 'words' | 'mark') => mapCommands.flatMap((command) => (command.bar?.shows === how ? [{ ...command, bar: command.bar }] : []))
  return (
    <Toolbar title={m.map.title}>
      <div className={styles.find}>
        <Search className={styles.glass} aria-hidden strokeWidth={1.6} />
        <PickSupporter
          label={m.map.find}
          placeholder={m.map.find}
          none={m.map.findNone}
          hint={m.map.findKey}
          supporters={picture.supporters}
          onPick={(id) => {
            if (picture.shown && !picture.shown.has(id)) focusOn(null)
            choose([id])
            canvasControls.show(id)
          }}
          inputRef={field}
        />
      </div>
      <Button variant="fill" icon={Plus} onClick={() => startAdding()} aria-keyshortcuts="n">
        {m.map.add}
      </Button>
      {inBar('words').map(({ id, icon, bar, keys, run }) => (
        <Button key={id} variant="bare" icon={icon} className={styles.words} aria-label={bar.words} title={bar.words} onClick={() => run(ask())} aria-keyshortcuts={ariaKeys(keys, mac)}>
          <span className={styles.barWords}>{bar.words}</span>
        </Button>
      ))}
      <div className={styles.end}>
        <FilterMenu supporters={picture.supporters} />
        <SnapshotMenu />
        <IconButton
          icon={naming === 'names' ? Eye : EyeOff}
          label={naming === 'names' ? m.mapEditor.naming.hide : m.mapEditor.naming.now[naming]}
          pressed={naming !== 'names'}
          onClick={nextNaming}
          aria-keyshortcuts="h"
        />
        {inBar('mark').map(({ id, icon = Ellipsis, bar, keys, run }) => (
          <IconButton key={id} icon={icon} label={bar.words} className={styles.mark} onClick={() => run(ask())} aria-keyshortcuts={ariaKeys(keys, mac)} />
        ))}
        <Menu label={m.mapEditor.more} align="end" trigger={<IconButton icon={Ellipsis} label={m.mapEditor.more} />} items={() => entriesFor('more', ask(), mac)} />
      </div>
    </Toolbar>
  )
}
