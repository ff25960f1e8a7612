import { editorContract } from '../editor-contract'

editorContract({
  name: 'textarea',
  package: null,
  page: 'textarea.html',
  host: '#editor',
  isField: true,
  keeps: { lists: false, tables: false },
})
