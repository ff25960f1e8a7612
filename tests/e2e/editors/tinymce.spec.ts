import { editorContract } from '../editor-contract'

editorContract({
  name: 'TinyMCE',
  package: 'tinymce',
  page: 'tinymce.html',
  host: 'body',
  frame: 'editor_ifr',
  keeps: { lists: true, tables: true },
})
