import { editorContract } from '../editor-contract'

editorContract({
  name: 'TinyMCE',
  package: 'tinymce',
  page: 'tinymce.html',
  host: 'body',
  isInFrame: true,
  keeps: { lists: true, tables: true },
})
