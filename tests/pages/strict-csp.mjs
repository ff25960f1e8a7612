// Under this page's policy HTML cannot be set from strings; what is there was parsed with the page.
const editor = document.getElementById('editor')
const violations = []
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective))
window.__page = {
  load: () => {},
  model: () => editor.innerHTML,
  blocks: () => [...editor.children].map((child) => child.textContent),
  readOnly: () => {},
  violations,
}
