package com.stylesense.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    private final Shop shop = Shop.shared();
    private final Customer customer = Customer.signedIn(shop);

    @Test
    void anOrderTakesTheCartAndItsStock() {
        long shirt = Products.add(shop, "19.90", 10);
        long shoes = Products.add(shop, "80.05", 10);
        Purchase.putIntoCart(customer, shoes, 1);
        Purchase.putIntoCart(customer, shirt, 3);

        Reply order = Purchase.order(customer, "first");

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
        assertThat(Products.stock(shop, shirt)).isEqualTo(7);
        assertThat(Products.stock(shop, shoes)).isEqualTo(9);
        assertThat(Purchase.unitsInCart(customer)).isZero();
        assertThat(customer.get("/api/orders/" + order.number("id")).body()).isEqualTo(order.body());
    }

    @Test
    void anOrderKeepsThePriceOfItsMoment() {
        long product = Products.add(shop, "10.00", 5);
        Purchase.putIntoCart(customer, product, 1);
        long id = Purchase.order(customer, "first").number("id");

        shop.update("UPDATE products SET price = 99 WHERE id = ?", product);

        assertThat(customer.get("/api/orders/" + id).body()).contains("\"unit_price\":10.00", "\"total\":10.00");
    }

    @Test
    void theSameKeyAgainIsTheSameOrderEvenWhenTheCartHasChanged() {
        long product = Products.add(shop, "10.00", 5);
        Purchase.putIntoCart(customer, product, 1);
        Reply first = Purchase.order(customer, "key");
        Purchase.putIntoCart(customer, product, 2);

        Reply again = Purchase.order(customer, "key");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Products.stock(shop, product)).isEqualTo(4);
        assertThat(Purchase.unitsInCart(customer)).isEqualTo(2);
    }

    @Test
    void theSameKeyForAnotherAddressIsRefused() {
        Purchase.putIntoCart(customer, Products.add(shop, "10.00", 5), 1);
        Purchase.order(customer, "key");

        Reply reply = Purchase.orderTo(customer, "key", "2 Other Road");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("idempotency_key_reused");
    }

    @Test
    void aKeyBelongsToItsShopper() {
        long product = Products.add(shop, "10.00", 5);
        Customer other = Customer.signedIn(shop);
        Purchase.putIntoCart(customer, product, 1);
        Purchase.putIntoCart(other, product, 1);

        assertThat(Purchase.order(customer, "key").status()).isEqualTo(201);
        assertThat(Purchase.order(other, "key").status()).isEqualTo(201);
    }

    @Test
    void aKeyWhoseOrderFailedMayBeTriedAgain() {
        long product = Products.add(shop, "10.00", 5);
        Purchase.putIntoCart(customer, product, 2);
        shop.update("UPDATE products SET stock_count = 1 WHERE id = ?", product);
        Purchase.order(customer, "key");
        shop.update("UPDATE cart_items SET quantity = 1 WHERE user_id = ?", customer.id());

        assertThat(Purchase.order(customer, "key").status()).isEqualTo(201);
    }

    @Test
    void anEmptyCartOrdersNothing() {
        Reply reply = Purchase.order(customer, "key");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("code")).isEqualTo("cart_empty");
    }

    @Test
    void whatIsShortIsNamedAndNothingIsTaken() {
        long plenty = Products.add(shop, "10.00", 5);
        long scarce = Products.add(shop, "10.00", 5);
        long gone = Products.add(shop, "10.00", 5);
        Purchase.putIntoCart(customer, plenty, 2);
        Purchase.putIntoCart(customer, scarce, 2);
        Purchase.putIntoCart(customer, gone, 2);
        shop.update("UPDATE products SET stock_count = 1 WHERE id = ?", scarce);
        shop.update("UPDATE products SET stock_count = 0 WHERE id = ?", gone);

        Reply reply = Purchase.order(customer, "key");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("code")).isEqualTo("insufficient_stock");
        assertThat(reply.text("errors.0.field")).isEqualTo("items." + scarce + ".quantity");
        assertThat(reply.text("errors.0.message")).isEqualTo("at most 1");
        assertThat(reply.text("errors.1.message")).isEqualTo("sold out");
        assertThat(reply.json().get("errors").size()).isEqualTo(2);
        assertThat(Products.stock(shop, plenty)).isEqualTo(5);
        assertThat(Purchase.unitsInCart(customer)).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hong Kong",
                "HK",
                "united arab emirates",
                "AE",
                "Ghana",
                " Macau ",
                "UAE",
                "The Gambia",
                "Jamaica",
                "PA",
                "Chad",
                "South Sudan",
                "HKG",
                "U.A.E.",
                "Hong Kong SAR",
                "Cote d'Ivoire",
                "Antigua and Barbuda",
                "St. Kitts & Nevis",
                "Curacao",
                "Hongkong",
                "香港",
                "الإمارات العربية المتحدة",
                "Émirats arabes unis",
                "CÔTE D’IVOIRE",
                "Panamá"
            })
    void aCountryWithoutPostalCodesNeedsNone(String country) {
        Purchase.putIntoCart(customer, Products.add(shop, "19.90", 5), 1);

        Reply reply = orderTo(country, "");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("shipping.postal_code")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-, 201, Hong Kong",
        "-, 422, India",
        "..., 422, DE",
        "〒100-0001, 201, JP",
        "١١٥١١, 201, Egypt",
        "4, 201, IE"
    })
    void aPostalCodeIsAnythingWithALetterOrADigit(String postalCode, int status, String country) {
        Purchase.putIntoCart(customer, Products.add(shop, "19.90", 5), 1);

        assertThat(orderTo(country, postalCode).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"India", "IN", "Germany", "Hongkonia", "中国", "مصر", "Nigéria"})
    void anyOtherCountryNeedsOne(String country) {
        Reply reply = orderTo(country, " ");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo("shipping.postal_code");
    }

    private Reply orderTo(String country, String postalCode) {
        return customer.post(
                "/api/orders",
                "{\"shipping\":{\"full_name\":\"a\",\"line1\":\"b\",\"city\":\"c\",\"postal_code\":\"%s\",\"country\":\"%s\"}}"
                        .formatted(postalCode, country),
                "idempotency-key",
                "key");
    }

    @Test
    void anOrderNeedsAKey() {
        Reply reply = customer.post(
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
        Reply reply = customer.post("/api/orders", body, "idempotency-key", "key");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
    }

    @Test
    void ordersComeInPagesNewestFirst() {
        long product = Products.add(shop, "10.00", 50);
        for (String key : new String[] {"one", "two", "three"}) {
            Purchase.putIntoCart(customer, product, 1);
            Purchase.order(customer, key);
        }

        Reply first = customer.get("/api/orders?page_size=2");
        Reply second = customer.get("/api/orders?page_size=2&page=2");
        Reply beyond = customer.get("/api/orders?page_size=2&page=3");

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

    @Test
    void aPageFarBeyondTheLastIsEmpty() {
        Purchase.putIntoCart(customer, Products.add(shop, "10.00", 50), 1);
        Purchase.order(customer, "key");

        Reply beyond = customer.get("/api/orders?page=2147483647&page_size=100");

        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.json().get("items").size()).isZero();
        assertThat(beyond.number("page")).isEqualTo(2147483647);
        assertThat(beyond.number("total")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/orders", "/api/orders/1"})
    void guestsAreAskedToSignIn(String path) {
        assertThat(shop.get(path).status()).isEqualTo(401);
    }

    @Test
    void anImportedOrderHasNoAddress() {
        long id = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'delivered', now(), 5)
            RETURNING id""", customer.id());

        Reply order = customer.get("/api/orders/" + id);

        assertThat(order.status()).isEqualTo(200);
        assertThat(order.at("shipping").isNull()).isTrue();
        assertThat(order.text("status")).isEqualTo("delivered");
    }

    @Test
    void anotherShoppersOrderIsNotFound() {
        Purchase.putIntoCart(customer, Products.add(shop, "10.00", 5), 1);
        long id = Purchase.order(customer, "key").number("id");
        Customer other = Customer.signedIn(shop);

        Reply reply = other.get("/api/orders/" + id);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("code")).isEqualTo("order_not_found");
        assertThat(other.get("/api/orders").number("total")).isZero();
    }
}
