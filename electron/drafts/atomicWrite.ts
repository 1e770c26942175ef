import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

async function targetOf(file: string): Promise<{ readonly file: string; readonly mode: number | null }> {
  try {
    // Through a symbolic link the file it points to is replaced, and the link stays.
    const real = await realpath(file)
    const mode = (await stat(real)).mode & 0o777
    // A rename would not mind; whoever made the file read-only does.
    if ((mode & 0o200) === 0) throw Object.assign(new Error('the file is read-only'), { code: 'EACCES' })
    return { file: real, mode }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { file, mode: null }
    throw error
  }
}

async function flushFolder(folder: string): Promise<void> {
  // Windows cannot open folders; there the rename itself is journalled by the file system.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Replaces a file's content so that after a failure at any step the old file is whole: a temporary file in the same
 * folder, flushed, renamed over the file, and the folder flushed.
 * @param content bytes, or text that is written as UTF-8
 * @throws the error of the file system, 'EACCES' for a read-only file; the temporary file is removed then
 */
export async function atomicWrite(file: string, content: string | Uint8Array): Promise<void> {
  const target = await targetOf(file)
  const folder = path.dirname(target.file)
  const temporary = path.join(folder, `.isnad-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const handle = await open(temporary, 'wx', target.mode ?? 0o666)
    try {
      await handle.writeFile(content)
      if (target.mode !== null) await handle.chmod(target.mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target.file)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await flushFolder(folder)
}
