import { editorContract } from '../editor-contract'

editorContract({
  name: 'contenteditable',
  package: null,
  page: 'plain.html',
  host: '#editor',
  keeps: { lists: true, tables: true },
})
