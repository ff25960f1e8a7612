/**
 * What is known of single editors, as data: a new editor is a new row, not a new branch.
 * The isolated world sees no properties that a page sets on elements, so rows go by attributes and classes.
 */
export interface Quirks {
  /** The editor's name for people. */
  product: string
  /** The element that holds the text, writable or not. */
  host: string
  /** Parts of the host that are not text. */
  skip?: string
  /** Matches the host, or something around it, while the editor is read-only though `contenteditable` says otherwise. */
  readOnly?: string
  /** An empty paragraph goes before inserted blocks, else the first merges into the caret's paragraph. */
  prefix?: true
  /** text/plain stays empty beside HTML, or it would be parsed as Markdown. */
  noPlain?: true
  /** Tables are an extension that may be missing: cells would run together. One in the text proves that it is there. */
  tablesMayLack?: true
  /** The type under which it puts its own HTML on the clipboard; what comes without it loses its styles. */
  ownType?: string
  /** `execCommand` would change the page without the model. */
  noExec?: true
  /** Inserted blocks cannot be undone. */
  noUndo?: true
}

export const QUIRKS: readonly Quirks[] = [
  { product: 'BlockNote', host: '.bn-editor', skip: '.bn-side-menu', prefix: true, noPlain: true },
  { product: 'Milkdown', host: '.milkdown .ProseMirror', skip: '.ProseMirror-widget', prefix: true, tablesMayLack: true },
  { product: 'Tiptap', host: '.tiptap.ProseMirror', skip: '.ProseMirror-widget', prefix: true, tablesMayLack: true },
  { product: 'ProseMirror', host: '.ProseMirror', skip: '.ProseMirror-widget', prefix: true, tablesMayLack: true },
  { product: 'Quill', host: '.ql-editor', skip: '.ql-ui', prefix: true, tablesMayLack: true },
  { product: 'CKEditor 5', host: '.ck-editor__editable', skip: '.ck-widget__type-around, .ck-fake-selection-container', prefix: true },
  { product: 'CKEditor 4', host: 'body.cke_editable, .cke_editable' },
  {
    product: 'TinyMCE',
    host: 'body.mce-content-body, .mce-content-body',
    skip: '[data-mce-bogus="all"], [data-mce-type="bookmark"], .mce-visual-caret',
    readOnly: '[aria-disabled="true"], [aria-readonly="true"], .mce-content-readonly',
    ownType: 'x-tinymce/html',
  },
  { product: 'Lexical', host: '[data-lexical-editor]', prefix: true, tablesMayLack: true, noExec: true },
  { product: 'wangEditor', host: '[data-w-e-textarea] [data-slate-editor]', noExec: true },
  { product: 'Slate', host: '[data-slate-editor]', noExec: true },
  { product: 'Draft.js', host: '.public-DraftEditor-content' },
  { product: 'UEditor', host: 'body.view[contenteditable]' },
  { product: 'Summernote', host: '.note-editable' },
  { product: 'Jodit', host: '.jodit-wysiwyg' },
  { product: 'Editor.js', host: '.codex-editor__redactor', noUndo: true },
]

/** Elements that take the typing for a document which is drawn elsewhere or only in part: not documents. */
export const INPUT_PROXIES: readonly { product: string; proxy: string }[] = [
  { product: 'CodeMirror', proxy: '.cm-content, .CodeMirror textarea' },
  { product: 'Monaco', proxy: '.monaco-editor .native-edit-context, .monaco-editor textarea' },
  { product: 'Ace', proxy: '.ace_text-input' },
  { product: 'canvas-editor', proxy: 'textarea.ce-inputarea' },
  { product: 'Univer', proxy: '[data-u-comp="editor"]' },
]

const PLAIN: Quirks = { product: '网页编辑区', host: '[contenteditable]' }

/** The row of the editor that owns a host; a plain one where none is known. */
export function quirksOf(host: Element): Quirks {
  return QUIRKS.find((row) => host.matches(row.host)) ?? PLAIN
}
