export default function SavedPage() {
  return <h1>Saved</h1>
}
