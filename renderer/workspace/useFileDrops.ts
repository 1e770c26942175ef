import { useEffect } from 'react'

/** A file dropped anywhere on the window; text dropped into the editor stays the editor's. */
export function useFileDrops(onFile: (file: File) => void): void {
  useEffect(() => {
    const files = (event: DragEvent) => (event.dataTransfer?.types.includes('Files') ? event.dataTransfer : null)
    const onDragOver = (event: DragEvent) => {
      const data = files(event)
      if (!data) return
      event.preventDefault()
      event.stopPropagation()
      data.dropEffect = 'copy'
    }
    const onDrop = (event: DragEvent) => {
      const dropped = files(event)?.files[0]
      if (!dropped) return
      event.preventDefault()
      event.stopPropagation()
      onFile(dropped)
    }
    window.addEventListener('dragover', onDragOver, true)
    window.addEventListener('drop', onDrop, true)
    return () => {
      window.removeEventListener('dragover', onDragOver, true)
      window.removeEventListener('drop', onDrop, true)
    }
  }, [onFile])
}
