/** Backup, storage and what can be set of the workbench. */
export default function SettingsPage() {
  return <div />
}
