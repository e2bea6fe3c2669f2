import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import HomePage from '@/app/pages/home-page'

const CataloguePage = lazy(() => import('@/app/pages/catalogue-page'))
const ProductPage = lazy(() => import('@/app/pages/product-page'))
const CheckoutPage = lazy(() => import('@/app/pages/checkout-page'))
const OrderSuccessPage = lazy(() => import('@/app/pages/order-success-page'))
const AccountPage = lazy(() => import('@/app/pages/account-page'))
const SavedPage = lazy(() => import('@/app/pages/saved-page'))
const DashboardPage = lazy(() => import('@/app/pages/dashboard-page'))
const OperatorPage = lazy(() => import('@/app/pages/operator-page'))
const SignInPages = lazy(() => import('@/app/pages/sign-in-pages'))
const WelcomePage = lazy(() => import('@/app/pages/welcome-page'))
const NotFoundPage = lazy(() => import('@/app/pages/not-found-page'))

/** Home is in the first script, since most visits start there; every other page is loaded when it is opened. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/catalogue" component={CataloguePage} />
      <Route path="/product/:id">{({ id }) => <ProductPage key={id} productId={Number(id)} />}</Route>
      <Route path="/checkout" component={CheckoutPage} />
      <Route path="/orders/:id/thanks">{({ id }) => <OrderSuccessPage orderId={Number(id)} />}</Route>
      <Route path="/account" component={AccountPage} />
      <Route path="/saved" component={SavedPage} />
      <Route path="/dashboard" component={DashboardPage} />
      <Route path="/operator" component={OperatorPage} />
      <Route path={/^\/(login|register|password)\/?$/} component={SignInPages} />
      <Route path="/welcome" component={WelcomePage} />
      <Route component={NotFoundPage} />
    </Switch>
  )
}
