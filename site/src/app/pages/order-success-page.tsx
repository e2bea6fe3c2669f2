export default function OrderSuccessPage(_: { orderId: number }) {
  return <h1>OrderSuccess</h1>
}
