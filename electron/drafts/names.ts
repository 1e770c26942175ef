import { existsSync } from 'node:fs'
import path from 'node:path'

/** A name beside a file that nothing has yet: “name (2).isnad”. */
export function freeNameBeside(file: string): string {
  const { dir, name, ext } = path.parse(file)
  for (let i = 2; ; i++) {
    const candidate = path.join(dir, `${name} (${i})${ext}`)
    if (!existsSync(candidate)) return candidate
  }
}
