"""Asks two shops the contract's requests, one as often as the other, and compares their answers: every documented address at the least once."""
import json
import re
import time
import urllib.error
import urllib.request
from urllib.parse import urlencode

SHOPPER = {'email': 'isha.mehta1@stylesense.com', 'password': 'password123'}
SHIPPING = {'shipping': {'full_name': 'Zoë Müller', 'line1': 'Gänsemarkt 1', 'city': 'Hamburg', 'postal_code': '20354', 'country': 'DE'}}
VISITOR = '2f1d7a52-5a0e-4c0e-9a3b-0d8f6a1c7e11'
COMPARED = ('content-type', 'allow', 'www-authenticate', 'cache-control', 'location', 'retry-after')
# Random by design, by the database's own clock, or by the minute in which a function stores what it counted: in each shop another.
RANDOM = re.compile(r'"(access_token|refresh_token|request_id|took_ms|sessions|fallbacks|latencies)" ?: ?("[^"]*"|\d+|\[.*?\])')


class Shop:

    def __init__(self, name, address, headers=None):
        self.name, self.address, self.headers, self.token, self.refresh = name, address, headers or {}, None, None

    def ask(self, method, path, body=None, headers=None):
        """Status, those headers that clients go by, and the body. Does as it is told where a busy machine's database is late."""
        for _ in range(10):
            told = self.ask_once(method, path, body, headers)
            if '"database_unavailable"' not in told[2]:
                break
            time.sleep(int(told[1]['retry-after']))
        return told

    def ask_once(self, method, path, body, headers):
        request = urllib.request.Request(
            self.address + path, method=method, data=None if body is None else json.dumps(body).encode(),
            headers={'Accept': 'application/json', 'Content-Type': 'application/json', **self.headers, **(headers or {})})
        try:
            answer = urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as refused:
            answer = refused
        told, text = {name.lower(): value for name, value in answer.headers.items()}, answer.read().decode()
        # API Gateway names a type for nothing, too.
        return answer.status, {name: told[name] for name in COMPARED if name in told and (text or name != 'content-type')}, text


class Tour:
    """`differences` are those found so far, `asked` the methods and addresses."""

    def __init__(self, *shops):
        self.shops, self.differences, self.asked, self.statuses = shops, [], [], []

    def ask(self, method, path, body=None, signed_in=True, query=None, **headers):
        """What the last shop answers, as JSON; body may be a function of the shop."""
        answers = []
        for shop in self.shops:
            sent = {name.replace('_', '-'): value for name, value in headers.items()}
            if signed_in and shop.token:
                sent['Authorization'] = 'Bearer ' + shop.token
            address = path + ('?' + urlencode(query, doseq=True) if query else '')
            answers.append(shop.ask(method, address, body(shop) if callable(body) else body, sent))
        said = [(status, told, RANDOM.sub(r'"\1":"random"', text)) for status, told, text in answers]
        self.asked.append((method, path))
        self.statuses.append(said[-1][0])
        if said[0] != said[1]:
            self.differences.append((method, path, *said))
        for shop, (status, told, text) in zip(self.shops, answers):
            if '"refresh_token"' in text:
                shop.token, shop.refresh = json.loads(text)['access_token'], json.loads(text)['refresh_token']
        return json.loads(answers[-1][2] or 'null')

    def all(self):
        self.catalogue()
        self.ask('POST', '/api/auth/login', {**SHOPPER, 'password': 'wrong'}, signed_in=False)
        self.ask('POST', '/api/auth/login', SHOPPER, signed_in=False)
        self.lists()
        self.shopping()
        self.opinions()
        self.operator()
        self.account()
        self.guest()

    def catalogue(self):
        self.ask('GET', '/health')
        page = self.ask('GET', '/api/products', query={'page_size': 5, 'in_stock': 'true', 'sort': 'price_desc'})
        self.products = [product['id'] for product in page['items']]
        self.ask('GET', '/api/products', query={'gender': ['Men', 'Women'], 'base_colour': 'Blue', 'min_price': '20.5', 'page': 2})
        self.ask('GET', '/api/products', query={'ids': ','.join(map(str, self.products))})
        self.ask('GET', '/api/products', query={'page': 0})
        self.ask('GET', '/api/products', query={'sort': 'sideways'})
        self.ask('GET', '/api/products/search', query={'q': 'blu shrits für 100% & <b>'})
        self.ask('GET', '/api/products/suggest', query={'q': 'jac'})
        self.ask('GET', '/api/products/popular-searches')
        self.ask('GET', f'/api/products/{self.products[0]}')
        self.ask('GET', f'/api/products/{self.products[0]}/reviews')
        self.ask('GET', '/api/products/999999')
        self.ask('GET', '/api/products/seven')
        self.ask('DELETE', f'/api/products/{self.products[0]}')

    def lists(self):
        for strategy in ('for-you', 'history', 'restock', 'cart-addons', 'trending', 'interaction-based', 'seasonal', 'budget', 'new-arrivals'):
            self.ask('GET', f'/api/recommend/{strategy}')
            self.ask('GET', f'/api/recommend/{strategy}', signed_in=False, query={'limit': 3, 'gender': 'Women'})
        for strategy in ('collaborative', 'alternatives'):
            self.ask('GET', f'/api/recommend/{strategy}/{self.products[1]}')
            self.ask('GET', f'/api/recommend/{strategy}/999999')
        self.ask('GET', '/api/recommend/trending', query={'limit': 51})
        self.ask('POST', '/api/recommend/alternatives', {})
        self.ask('GET', '/api/recommend/health')
        for page in ('home', 'product', 'cart', 'order'):
            self.ask('GET', f'/api/recommend/pages/{page}', query={'product_id': self.products[0]} if page == 'product' else None)

    def shopping(self):
        self.ask('GET', '/api/cart', signed_in=False)
        self.ask('DELETE', '/api/cart')
        for product in self.products[:2]:
            self.ask('POST', '/api/cart/items', {'product_id': product, 'quantity': 1})
        self.ask('PATCH', f'/api/cart/items/{self.products[0]}', {'quantity': 2})
        self.ask('PATCH', f'/api/cart/items/{self.products[0]}', {'quantity': -2})
        self.ask('DELETE', f'/api/cart/items/{self.products[1]}')
        self.ask('GET', '/api/cart')
        self.ask('POST', '/api/orders', {'shipping': {}}, Idempotency_Key='empty')
        order = self.ask('POST', '/api/orders', SHIPPING, Idempotency_Key='first')
        self.ask('POST', '/api/orders', SHIPPING, Idempotency_Key='first')
        self.ask('GET', '/api/orders', query={'page_size': 2})
        self.ask('GET', f'/api/orders/{order["id"]}')
        self.ask('POST', f'/api/orders/{order["id"]}/cancel')
        self.ask('GET', '/api/orders/999999')
        self.ask('GET', '/api/addresses')
        self.ask('DELETE', '/api/addresses/999999')

    def opinions(self):
        review = {'product_id': self.products[2], 'kind': 'review', 'rating': 5, 'comment': 'Très bien 👍'}
        made = self.ask('POST', '/api/interactions', review)
        self.ask('POST', '/api/interactions', {**review, 'rating': 9})
        self.ask('GET', '/api/interactions', query={'kind': 'review'})
        self.ask('DELETE', f'/api/interactions/{made["id"]}')
        event = {'id': '7c0f1f0a-7d3f-4a58-8f5e-1f7a0e3c5b21', 'kind': 'view', 'product_id': self.products[2], 'at': '2026-06-15T11:59:00Z'}
        self.ask('POST', '/api/events', {'events': [event, {**event, 'id': 'none'}]}, signed_in=False, X_Visitor_Id=VISITOR)
        self.ask('POST', '/api/events', {'events': [event]}, signed_in=False)
        self.ask('PUT', '/api/preferences', {'departments': ['Men'], 'liked_products': self.products[:1], 'brands': []})
        self.ask('GET', '/api/preferences')
        self.ask('DELETE', '/api/events', signed_in=False, X_Visitor_Id=VISITOR)

    def operator(self):
        self.ask('GET', '/api/operator/report', query={'by': 'shelf'})
        self.ask('GET', '/api/operator/report', signed_in=False)
        self.ask('GET', '/api/operator/experiments')
        self.ask('POST', '/api/operator/sessions/end', {'email': 'nobody@example.com'})
        self.ask('POST', '/api/operator/sessions/end', {})
        self.ask('POST', '/api/operator/sessions/end', {'everybody': True}, signed_in=False)

    def account(self):
        self.ask('GET', '/api/auth/me')
        self.ask('GET', '/api/auth/me', signed_in=False)
        self.ask('POST', '/api/auth/refresh', lambda shop: {'refresh_token': shop.refresh})
        self.ask('DELETE', '/api/auth/sessions/999999')
        self.ask('PUT', '/api/auth/password', {'current_password': 'wrong', 'new_password': 'another long one'})
        self.ask('POST', '/api/auth/password/forgot', {'email': SHOPPER['email']}, signed_in=False)
        self.ask('POST', '/api/auth/password/reset', {'token': 'x', 'new_password': 'another long one'}, signed_in=False)
        self.ask('POST', '/api/auth/logout', lambda shop: {'refresh_token': shop.refresh})
        self.ask('POST', '/api/auth/register', {'email': 'neu@example.com', 'password': 'a long password', 'full_name': 'Søren 🧥'}, False)
        self.ask('GET', '/api/auth/account/export')
        self.ask('DELETE', '/api/auth/sessions')
        self.ask('DELETE', '/api/auth/account', {'password': 'a long password'})

    def guest(self):
        self.ask('POST', '/api/auth/guest', {}, signed_in=False)
        self.ask('POST', '/api/auth/guest/keep', {'email': 'neu', 'password': 'x'})

    def missed(self, documented):
        """Addresses, {…} for each part that varies, that nothing was asked of."""
        patterns = {path: re.compile('^' + re.sub(r'{[^}]+}', '[^/]+', path) + '$') for path in documented}
        return [path for path, pattern in patterns.items() if not any(pattern.match(asked) for _, asked in self.asked)]
