// The only thing the page gets: one frozen api object.
import { contextBridge, ipcRenderer } from 'electron'
import { events, requests } from '@contract/contract'
import { bridge, namesOf } from './bridge'

const names = namesOf(requests, events)

contextBridge.exposeInMainWorld(
  'kith',
  bridge(
    names.requests,
    names.events,
    (channel, input) => ipcRenderer.invoke(channel, input),
    (channel, listener) => {
      const forward = (_event: unknown, value: unknown) => listener(value)
      ipcRenderer.on(channel, forward)
      return () => ipcRenderer.off(channel, forward)
    },
  ),
)
