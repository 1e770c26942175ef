// Takes the pictures of docs/gallery.md again.
import path from 'node:path'
import { drive, root } from './prepare.mjs'

await drive('tests/demo/gallery.mjs', path.resolve(process.argv[2] ?? path.join(root, 'docs/images/gallery')))
