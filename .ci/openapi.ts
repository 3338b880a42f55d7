/** `npm run openapi`: writes the contract for backend teams to dist/openapi.json, and prints it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApiDocument } from '../src/api/openapi/document.ts'
import { ROOT } from './machine.mjs'

const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`
mkdirSync(join(ROOT, 'dist'), { recursive: true })
writeFileSync(join(ROOT, 'dist', 'openapi.json'), text)
process.stdout.write(text)
