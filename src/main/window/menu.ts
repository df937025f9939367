// The native menu. Its commands are carried out by the page, which also owns the keys.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '@contract/contract'
import { m } from '@domain/messages/messages'

export function setMenu(run: (command: Command) => void): void {
  const item = (command: Command, label: string, accelerator: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    accelerator,
    // The page listens for the keys itself, so that a text field can keep its own undo and find.
    registerAccelerator: false,
    click: () => run(command),
  })
  const places: MenuItemConstructorOptions[] = [
    item('today', m.menu.today, 'CmdOrCtrl+1'),
    item('map', m.menu.map, 'CmdOrCtrl+2'),
    item('people', m.menu.people, 'CmdOrCtrl+3'),
    item('journal', m.menu.journal, 'CmdOrCtrl+4'),
    item('insights', m.menu.insights, 'CmdOrCtrl+5'),
    item('plan', m.menu.plan, 'CmdOrCtrl+6'),
    { type: 'separator' },
    item('reach-out', m.menu.reachOut, 'F2'),
  ]
  const settings = item('settings', m.menu.settings, 'CmdOrCtrl+,')
  const lock = item('lock', m.menu.lock, 'CmdOrCtrl+L')
  const cover = item('cover', m.menu.cover, 'F8')
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin'
      ? [{ role: 'appMenu' as const, label: m.common.appName, submenu: [{ role: 'about' as const }, { type: 'separator' as const }, settings, lock, cover, { type: 'separator' as const }, { role: 'hide' as const }, { role: 'quit' as const }] }]
      : [{ label: m.menu.file, submenu: [settings, lock, cover, { type: 'separator' as const }, { role: 'quit' as const }] }]),
    {
      label: m.menu.edit,
      submenu: [
        item('undo', m.common.undo, 'CmdOrCtrl+Z'),
        item('redo', m.common.redo, 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        item('find', m.menu.find, 'CmdOrCtrl+F'),
        item('palette', m.menu.palette, 'CmdOrCtrl+K'),
      ],
    },
    { label: m.menu.go, submenu: places },
    { label: m.menu.window, submenu: [{ role: 'minimize' }, { role: 'togglefullscreen' }, { role: 'close' }] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
