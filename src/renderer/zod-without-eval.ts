// The policy forbids eval, so zod must not try to compile its parsers. Imported before anything that makes a schema.
import { z } from 'zod'

z.config({ jitless: true })
