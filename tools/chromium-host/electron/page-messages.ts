// Sorts what a page's isolated world tells the host: some goes to the page's owner, some into the report, some to the menu.
import type { ToHost } from '../inject/protocol'
import { runAccelerator } from './menu'
import { nativeTheme } from './native-theme'
import { report } from './report'

/** The parts that concern the page's owner. */
export interface PageMessages {
  url(): string
  invoke(id: number, channel: string, args: string): void
  title(title: string): void
  opens(url: string, name: string, features: string): void
  navigates(url: string): void
  preloadFailed(message: string): void
}

export function receive(message: ToHost, owner: PageMessages): void {
  switch (message.type) {
    case 'invoke':
      owner.invoke(message.id, message.channel, message.args)
      return
    case 'csp': {
      const { directive, blocked, source, line, sample } = message
      report.cspViolations.push({ url: owner.url(), directive, blocked, source, line, sample })
      return
    }
    case 'scheme':
      nativeTheme.reported(message.dark, message.contrast)
      return
    case 'title':
      owner.title(message.title)
      return
    case 'accelerator':
      runAccelerator(message.accelerator)
      return
    case 'open':
      owner.opens(message.url, message.name, message.features)
      return
    case 'navigation':
      owner.navigates(message.url)
      report.blockedNavigations.push(message.url)
      return
    case 'preload-error':
      report.pageErrors.push(message.message)
      owner.preloadFailed(message.message)
  }
}
