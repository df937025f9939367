// `app.commandLine`: reads the app's own arguments and collects switches for the browser.
import { hostSettings } from './host-state'
import { StrictObject } from './strict'

export class CommandLine extends StrictObject {
  private readonly appended = new Map<string, string>()

  appendSwitch(name: string, value = ''): void {
    this.appended.set(name.toLowerCase(), value)
  }
  hasSwitch(name: string): boolean {
    return this.find(name) !== undefined
  }
  getSwitchValue(name: string): string {
    return this.find(name) ?? ''
  }

  private find(name: string): string | undefined {
    const wanted = name.toLowerCase()
    const appended = this.appended.get(wanted)
    if (appended !== undefined) return appended
    for (const argument of hostSettings().args) {
      if (argument === `--${wanted}`) return ''
      if (argument.startsWith(`--${wanted}=`)) return argument.slice(wanted.length + 3)
    }
    return undefined
  }

  /** The switches the app appended, as browser arguments. */
  browserSwitches(): string[] {
    return [...this.appended].map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`))
  }
}
