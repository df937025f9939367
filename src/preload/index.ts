// The only thing the page gets: one frozen api object.
import { contextBridge, ipcRenderer } from 'electron'
import { eventNames, requestNames } from '@contract/names'
import { bridge } from './bridge'

contextBridge.exposeInMainWorld(
  'kith',
  bridge(
    requestNames,
    eventNames,
    (channel, input) => ipcRenderer.invoke(channel, input),
    (channel, listener) => {
      const forward = (_event: unknown, value: unknown) => listener(value)
      ipcRenderer.on(channel, forward)
      return () => {
        ipcRenderer.off(channel, forward)
      }
    },
  ),
)
