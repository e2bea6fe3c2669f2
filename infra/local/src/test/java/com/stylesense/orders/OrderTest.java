package com.stylesense.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.local.Customer;
import com.stylesense.local.Shelf;
import com.stylesense.local.Shop;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    private final Shop shop = Shop.shared();
    private final Customer customer = Customer.register(shop);

    @Test
    void anOrderTakesTheCartAndItsStock() {
        long shirt = Shelf.put(shop, "19.90", 10);
        long shoes = Shelf.put(shop, "80.05", 10);
        Purchase.putIntoCart(customer, shoes, 1);
        Purchase.putIntoCart(customer, shirt, 3);

        Shop.Reply order = Purchase.order(customer, "first");

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.text("status")).isEqualTo("placed");
        assertThat(order.body()).contains("\"total\":139.75", "\"unit_price\":19.90");
        assertThat(order.number("items.0.product_id")).isEqualTo(shirt);
        assertThat(order.text("items.0.name")).isEqualTo("Test Shirt");
        assertThat(order.number("items.0.quantity")).isEqualTo(3);
        assertThat(order.text("shipping.postal_code")).isEqualTo("411001");
        assertThat(Duration.between(
                        OffsetDateTime.parse(order.text("ordered_at")).toInstant(), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
        assertThat(Shelf.stock(shop, shirt)).isEqualTo(7);
        assertThat(Shelf.stock(shop, shoes)).isEqualTo(9);
        assertThat(customer.get("/api/cart").number("item_count")).isZero();
        assertThat(customer.get("/api/orders/" + order.number("id")).body()).isEqualTo(order.body());
    }

    @Test
    void anOrderKeepsThePriceOfItsMoment() {
        long product = Shelf.put(shop, "10.00", 5);
        Purchase.putIntoCart(customer, product, 1);
        long id = Purchase.order(customer, "first").number("id");

        shop.update("UPDATE products SET price = 99 WHERE id = ?", product);

        assertThat(customer.get("/api/orders/" + id).body()).contains("\"unit_price\":10.00", "\"total\":10.00");
    }

    @Test
    void theSameKeyAgainIsTheSameOrderEvenWhenTheCartHasChanged() {
        long product = Shelf.put(shop, "10.00", 5);
        Purchase.putIntoCart(customer, product, 1);
        Shop.Reply first = Purchase.order(customer, "key");
        Purchase.putIntoCart(customer, product, 2);

        Shop.Reply again = Purchase.order(customer, "key");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Shelf.stock(shop, product)).isEqualTo(4);
        assertThat(customer.get("/api/cart").number("item_count")).isEqualTo(2);
    }

    @Test
    void theSameKeyForAnotherAddressIsRefused() {
        Purchase.putIntoCart(customer, Shelf.put(shop, "10.00", 5), 1);
        Purchase.order(customer, "key");

        Shop.Reply reply = Purchase.orderTo(customer, "key", "2 Other Road");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("idempotency_key_reused");
    }

    @Test
    void aKeyBelongsToItsShopper() {
        long product = Shelf.put(shop, "10.00", 5);
        Customer other = Customer.register(shop);
        Purchase.putIntoCart(customer, product, 1);
        Purchase.putIntoCart(other, product, 1);

        assertThat(Purchase.order(customer, "key").status()).isEqualTo(201);
        assertThat(Purchase.order(other, "key").status()).isEqualTo(201);
    }

    @Test
    void aKeyWhoseOrderFailedMayBeTriedAgain() {
        long product = Shelf.put(shop, "10.00", 5);
        Purchase.putIntoCart(customer, product, 2);
        shop.update("UPDATE products SET stock_count = 1 WHERE id = ?", product);
        Purchase.order(customer, "key");
        customer.patch("/api/cart/items/" + product, "{\"quantity\":1}");

        assertThat(Purchase.order(customer, "key").status()).isEqualTo(201);
    }

    @Test
    void anEmptyCartOrdersNothing() {
        Shop.Reply reply = Purchase.order(customer, "key");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("code")).isEqualTo("cart_empty");
    }

    @Test
    void whatIsShortIsNamedAndNothingIsTaken() {
        long plenty = Shelf.put(shop, "10.00", 5);
        long scarce = Shelf.put(shop, "10.00", 5);
        long gone = Shelf.put(shop, "10.00", 5);
        Purchase.putIntoCart(customer, plenty, 2);
        Purchase.putIntoCart(customer, scarce, 2);
        Purchase.putIntoCart(customer, gone, 2);
        shop.update("UPDATE products SET stock_count = 1 WHERE id = ?", scarce);
        shop.update("UPDATE products SET stock_count = 0 WHERE id = ?", gone);

        Shop.Reply reply = Purchase.order(customer, "key");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("code")).isEqualTo("insufficient_stock");
        assertThat(reply.text("errors.0.field")).isEqualTo("items." + scarce + ".quantity");
        assertThat(reply.text("errors.0.message")).isEqualTo("at most 1");
        assertThat(reply.text("errors.1.message")).isEqualTo("sold out");
        assertThat(reply.json().get("errors").size()).isEqualTo(2);
        assertThat(Shelf.stock(shop, plenty)).isEqualTo(5);
        assertThat(customer.get("/api/cart").number("item_count")).isEqualTo(6);
    }

    @Test
    void anOrderNeedsAKey() {
        Shop.Reply reply = customer.post(
                "/api/orders",
                "{\"shipping\":{\"full_name\":\"a\",\"line1\":\"b\",\"city\":\"c\",\"postal_code\":\"d\",\"country\":\"IN\"}}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void aKeyHasTwoHundredCharactersAtMost() {
        assertThat(Purchase.order(customer, "k".repeat(200)).text("code")).isEqualTo("cart_empty");
        assertThat(Purchase.order(customer, "k".repeat(201)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | shipping",
                "{\"shipping\":{}} | shipping.city",
                "{\"shipping\":{\"full_name\":\"a\",\"line1\":\"b\",\"city\":\"c\",\"postal_code\":\"d\",\"country\":\"I\"}} | shipping.country",
                "{\"shipping\":{\"full_name\":\" \",\"line1\":\"b\",\"city\":\"c\",\"postal_code\":\"d\",\"country\":\"IN\"}} | shipping.full_name",
                "{\"shipping\":{\"full_name\":\"a\\u0000\",\"line1\":\"b\",\"city\":\"c\",\"postal_code\":\"d\",\"country\":\"IN\"}} | shipping.full_name"
            })
    void aBrokenAddressNamesItsField(String body, String field) {
        Shop.Reply reply = customer.post("/api/orders", body, "idempotency-key", "key");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
    }

    @Test
    void ordersComeInPagesNewestFirst() {
        long product = Shelf.put(shop, "10.00", 50);
        for (String key : new String[] {"one", "two", "three"}) {
            Purchase.putIntoCart(customer, product, 1);
            Purchase.order(customer, key);
        }

        Shop.Reply first = customer.get("/api/orders?page_size=2");
        Shop.Reply second = customer.get("/api/orders?page_size=2&page=2");
        Shop.Reply beyond = customer.get("/api/orders?page_size=2&page=3");

        assertThat(first.json().get("items").size()).isEqualTo(2);
        assertThat(first.number("total")).isEqualTo(3);
        assertThat(first.number("items.0.id")).isGreaterThan(first.number("items.1.id"));
        assertThat(first.number("items.1.id")).isGreaterThan(second.number("items.0.id"));
        assertThat(second.number("items.0.items.0.product_id")).isEqualTo(product);
        assertThat(beyond.json().get("items").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page_size=0", "page_size=101"})
    void aPageOutsideItsRangeIsRefused(String query) {
        assertThat(customer.get("/api/orders?" + query).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/orders",
                "/api/interactions",
                "/api/interactions?kind=like",
                "/api/products",
                "/api/products?sort=newest",
                "/api/products/search?q=shirt"
            })
    void aPageFarBeyondTheLastIsEmpty(String list) {
        Purchase.putIntoCart(customer, Shelf.put(shop, "10.00", 50), 1);
        Purchase.order(customer, "key");

        Shop.Reply beyond = customer.get(list + (list.contains("?") ? "&" : "?") + "page=2147483647&page_size=100");

        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.json().get("items").size()).isZero();
        assertThat(beyond.number("page")).isEqualTo(2147483647);
        assertThat(beyond.number("total")).isEqualTo(customer.get(list).number("total"));
    }

    @Test
    void anImportedOrderHasNoAddress() {
        long id = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'delivered', now(), 5)
            RETURNING id""", customer.id());

        Shop.Reply order = customer.get("/api/orders/" + id);

        assertThat(order.status()).isEqualTo(200);
        assertThat(order.at("shipping").isNull()).isTrue();
        assertThat(order.text("status")).isEqualTo("delivered");
    }

    @Test
    void anotherShoppersOrderIsNotFound() {
        Purchase.putIntoCart(customer, Shelf.put(shop, "10.00", 5), 1);
        long id = Purchase.order(customer, "key").number("id");
        Customer other = Customer.register(shop);

        Shop.Reply reply = other.get("/api/orders/" + id);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("code")).isEqualTo("order_not_found");
        assertThat(other.get("/api/orders").number("total")).isZero();
    }
}
