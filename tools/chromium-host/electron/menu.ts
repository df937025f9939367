// `Menu`: kept as data; accelerators work through a key listener in every page, items through the control channel.
import type { Menu, MenuItem, MenuItemConstructorOptions } from '../surface'
import { app } from './app'
import { StrictObject } from './strict'

const roleAccelerators: Record<string, string> = { quit: 'CmdOrCtrl+Q', close: 'CmdOrCtrl+W' }

let applicationMenu: HostMenu | null = null
let changed: () => void = () => undefined
let focusedWindow: () => { close(): void } | null = () => null

export class HostMenuItem extends StrictObject implements MenuItem {
  readonly id: string
  readonly label: string
  readonly role: MenuItem['role']
  readonly type: MenuItem['type']
  readonly accelerator: Electron.Accelerator | null
  readonly toolTip: string
  readonly sublabel: string
  enabled: boolean
  visible: boolean
  checked: boolean
  submenu?: HostMenu

  constructor(private readonly options: MenuItemConstructorOptions) {
    super()
    this.id = options.id ?? ''
    this.label = options.label ?? options.role ?? ''
    this.role = options.role as MenuItem['role']
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal')
    this.accelerator = options.accelerator ?? roleAccelerators[options.role ?? ''] ?? null
    this.toolTip = options.toolTip ?? ''
    this.sublabel = options.sublabel ?? ''
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.submenu = options.submenu && new HostMenu(options.submenu.map((item) => new HostMenuItem(item)))
    if (this.type !== 'separator' && !this.label && !options.role) throw new TypeError('Required parameter: label, role or type')
  }

  get listensForKeys(): boolean {
    return this.accelerator !== null && this.options.registerAccelerator !== false
  }

  /** As if chosen in the menu. */
  choose(): void {
    if (!this.enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.role === 'quit') app.quit()
    else if (this.role === 'close') focusedWindow()?.close()
    else this.options.click?.(this, undefined, { triggeredByAccelerator: false })
  }
}

export class HostMenu extends StrictObject implements Menu {
  constructor(readonly items: HostMenuItem[]) {
    super()
  }

  getMenuItemById(id: string): HostMenuItem | null {
    return this.all().find((item) => item.id === id) ?? null
  }

  all(): HostMenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])])
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): HostMenu {
    if (!Array.isArray(template)) throw new TypeError('Invalid template for Menu: Menu template must be an array')
    return new HostMenu(template.map((item) => new HostMenuItem(item)))
  }
  static setApplicationMenu(menu: Menu | null): void {
    if (menu !== null && !(menu instanceof HostMenu)) throw new TypeError('Invalid menu')
    applicationMenu = menu
    changed()
  }
  static getApplicationMenu(): HostMenu | null {
    return applicationMenu
  }
}

/** Shortcuts pages must listen for, in normal form. */
export function accelerators(): string[] {
  return (applicationMenu?.all() ?? []).filter((item) => item.listensForKeys).map((item) => normalise(item.accelerator ?? ''))
}

export function runAccelerator(pressed: string): void {
  applicationMenu?.all().find((item) => item.listensForKeys && normalise(item.accelerator ?? '') === pressed)?.choose()
}

export function onMenuChange(listener: () => void): void {
  changed = listener
}

export function whoIsFocused(find: () => { close(): void } | null): void {
  focusedWindow = find
}

/** `CmdOrCtrl+Shift+z` to `Ctrl+Shift+Z`, in the order the page's listener uses. */
function normalise(accelerator: string): string {
  const isMac = process.platform === 'darwin'
  const names: Record<string, string> = {
    cmdorctrl: isMac ? 'Meta' : 'Ctrl', commandorcontrol: isMac ? 'Meta' : 'Ctrl', ctrl: 'Ctrl', control: 'Ctrl',
    cmd: 'Meta', command: 'Meta', super: 'Meta', meta: 'Meta', alt: 'Alt', option: 'Alt', shift: 'Shift',
  }
  const parts = accelerator.split('+').map((part) => names[part.toLowerCase()] ?? part.toUpperCase())
  const key = parts.pop() ?? ''
  return [...['Ctrl', 'Alt', 'Shift', 'Meta'].filter((modifier) => parts.includes(modifier)), key].join('+')
}
