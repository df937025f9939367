// The renderer's view of main, derived from the contract.
import type { events, requests } from './contract'
import type { Api } from './request'

export type KithApi = Api<typeof requests, typeof events>
