// The main job, unattended: opens the sample, accepts the suggestions, exports HTML and Markdown, takes a screenshot.
import path from 'node:path'
import { drive, root } from './prepare.mjs'

await drive('tests/demo/demo.mjs', path.resolve(process.argv[2] ?? path.join(root, 'demo-out')))
