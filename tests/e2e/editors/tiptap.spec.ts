import { editorContract } from '../editor-contract'

editorContract({
  name: 'Tiptap',
  package: '@tiptap/core',
  page: 'tiptap.html',
  host: '.tiptap',
  // The starter kit has no tables.
  keeps: { lists: true, tables: false },
})
