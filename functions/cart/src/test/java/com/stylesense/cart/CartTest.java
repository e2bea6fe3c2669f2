package com.stylesense.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartTest {

    private final Shop shop = Shop.shared();
    private final Customer customer = Customer.signedIn(shop);

    @Test
    void aNewCartIsEmpty() {
        assertThat(customer.get("/api/cart").body()).isEqualTo("{\"items\":[],\"item_count\":0,\"subtotal\":0.00}");
    }

    @Test
    void puttingInAddsToWhatIsThere() {
        long product = Products.add(shop, "19.90", 10);

        add(product, 2);
        Reply cart = add(product, 1);

        assertThat(cart.status()).isEqualTo(200);
        assertThat(cart.number("items.0.product.id")).isEqualTo(product);
        assertThat(cart.number("items.0.quantity")).isEqualTo(3);
        assertThat(cart.number("item_count")).isEqualTo(3);
        assertThat(cart.body()).contains("\"line_total\":59.70", "\"subtotal\":59.70");
    }

    @Test
    void anAdditionSentAgainUnderItsKeyAddsNothing() {
        long product = Products.add(shop, "19.90", 10);

        addUnder("key", product, 2);
        Reply again = addUnder("key", product, 2);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.number("item_count")).isEqualTo(2);
        assertThat(addUnder("another", product, 2).number("item_count")).isEqualTo(4);
    }

    @Test
    void anAdditionThatComesAgainAfterItsLineWasTakenOutStaysOut() {
        long product = Products.add(shop, "19.90", 10);
        addUnder("key", product, 2);
        customer.delete("/api/cart/items/" + product);

        assertThat(addUnder("key", product, 2).number("item_count")).isZero();
    }

    @Test
    void aKeyWhoseAdditionWasRefusedMayBeTriedAgain() {
        long product = Products.add(shop, "19.90", 1);
        assertThat(addUnder("key", product, 2).text("code")).isEqualTo("insufficient_stock");

        assertThat(addUnder("key", product, 1).number("item_count")).isOne();
    }

    @Test
    void aKeyForAnotherAdditionIsRefused() {
        long product = Products.add(shop, "19.90", 10);
        addUnder("key", product, 2);

        Reply reply = addUnder("key", product, 3);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("idempotency_key_reused");
        assertThat(addUnder(" ", product, 3).text("errors.0.field")).isEqualTo("Idempotency-Key");
        assertThat(customer.get("/api/cart").number("item_count")).isEqualTo(2);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        long product = Products.add(shop, "19.90", 10);
        addUnder("key", product, 2);
        shop.update(
                "UPDATE cart_additions SET added_at = added_at - interval '25 hours' WHERE user_id = ?", customer.id());

        assertThat(addUnder("key", product, 2).number("item_count")).isEqualTo(4);
    }

    @Test
    void oneAdditionSentTwentyTimesAtOnceIsOne() throws Exception {
        long product = Products.add(shop, "19.90", 50);
        try (var threads = Executors.newCachedThreadPool()) {
            threads.invokeAll(Collections.nCopies(20, () -> addUnder("key", product, 2)));
        }

        assertThat(customer.get("/api/cart").number("item_count")).isEqualTo(2);
    }

    @Test
    void linesKeepTheOrderInWhichTheyWerePutIn() {
        long second = Products.add(shop, "0.10", 10);
        long first = Products.add(shop, "0.20", 10);
        add(first, 1);
        add(second, 1);

        Reply cart = add(first, 1);

        assertThat(cart.number("items.0.product.id")).isEqualTo(first);
        assertThat(cart.number("items.1.product.id")).isEqualTo(second);
        assertThat(cart.body()).contains("\"subtotal\":0.50");
    }

    @Test
    void moreThanTheStockIsAConflictThatSaysHowManyAreLeft() {
        long product = Products.add(shop, "5.00", 3);
        add(product, 2);

        Reply reply = add(product, 2);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("code")).isEqualTo("insufficient_stock");
        assertThat(reply.text("detail")).contains("Only 3 of Test Shirt are left.");
        assertThat(reply.text("errors.0.field")).isEqualTo("items." + product + ".quantity");
        assertThat(change(product, 4).text("code")).isEqualTo("insufficient_stock");
        assertThat(change(product, 3).status()).isEqualTo(200);
    }

    @Test
    void whatSoldOutMeanwhileStaysInTheCartAndShowsItsStock() {
        long product = Products.add(shop, "5.00", 3);
        add(product, 2);
        shop.update("UPDATE products SET stock_count = 0 WHERE id = ?", product);

        Reply cart = customer.get("/api/cart");

        assertThat(cart.number("items.0.quantity")).isEqualTo(2);
        assertThat(cart.number("items.0.product.stock_count")).isZero();
        assertThat(add(product, 1).text("detail")).startsWith("Test Shirt is sold out.");
    }

    @Test
    void ninetyNineOfOneProductAreTheMost() {
        long product = Products.add(shop, "5.00", 500);
        add(product, 60);

        Reply reply = add(product, 40);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo("quantity");
        assertThat(add(product, 39).number("item_count")).isEqualTo(99);
    }

    @Test
    void aHundredProductsAreTheMost() {
        shop.update("""
            INSERT INTO products (name, brand, gender, master_category, sub_category, article_type, base_colour,
                                  season, year, usage, price, stock_count, image_path)
            SELECT 'Bulk', 'Bulk', 'Men', 'Apparel', 'Topwear', 'Shirts', 'Blue', 'Summer', 2026, 'Casual',
                   1, 9, 'bulk.svg'
            FROM generate_series(1, 100)""");
        shop.update("""
            INSERT INTO cart_items SELECT ?, id, 1, now() FROM products
            WHERE brand = 'Bulk' ORDER BY id DESC LIMIT 100""", customer.id());

        assertThat(add(Products.add(shop, "5.00", 5), 1).text("code")).isEqualTo("cart_full");
    }

    @Test
    void aQuantityIsSetAndALineTakenOut() {
        long product = Products.add(shop, "5.00", 10);
        add(product, 2);

        assertThat(change(product, 7).number("item_count")).isEqualTo(7);
        assertThat(customer.delete("/api/cart/items/" + product).number("item_count"))
                .isZero();
        assertThat(customer.delete("/api/cart/items/" + product).text("code")).isEqualTo("cart_item_not_found");
        assertThat(change(product, 1).status()).isEqualTo(404);
    }

    @Test
    void theWholeCartIsEmptied() {
        add(Products.add(shop, "5.00", 10), 2);
        add(Products.add(shop, "6.00", 10), 2);

        assertThat(customer.delete("/api/cart").number("item_count")).isZero();
        assertThat(customer.get("/api/cart").json().get("items").size()).isZero();
    }

    @Test
    void aProductThatDoesNotExistIsNotFound() {
        Reply reply = add(Long.MAX_VALUE, 1);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("code")).isEqualTo("product_not_found");
    }

    @ParameterizedTest
    @CsvSource({"0, quantity", "-1, quantity", "100, quantity", "null, quantity"})
    void aQuantityOutsideItsRangeIsNamed(String quantity, String field) {
        Reply reply = customer.post("/api/cart/items", "{\"product_id\":1,\"quantity\":" + quantity + "}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
    }

    @Test
    void nobodySeesOrChangesAnotherCart() {
        long product = Products.add(shop, "5.00", 10);
        add(product, 2);
        Customer other = Customer.signedIn(shop);

        assertThat(other.get("/api/cart").number("item_count")).isZero();
        assertThat(other.delete("/api/cart/items/" + product).status()).isEqualTo(404);
        other.delete("/api/cart");
        assertThat(customer.get("/api/cart").number("item_count")).isEqualTo(2);
    }

    @Test
    void guestsAreAskedToSignIn() {
        assertThat(shop.get("/api/cart").status()).isEqualTo(401);
    }

    @Test
    void aTokenWhoseAccountIsGoneFillsNoCart() {
        long product = Products.add(shop, "5.00", 10);
        shop.update("DELETE FROM users WHERE id = ?", customer.id());

        assertThat(add(product, 1).text("code")).isEqualTo("token_invalid");
    }

    private Reply add(long product, int quantity) {
        return customer.post("/api/cart/items", "{\"product_id\":%d,\"quantity\":%d}".formatted(product, quantity));
    }

    private Reply addUnder(String key, long product, int quantity) {
        return customer.post(
                "/api/cart/items",
                "{\"product_id\":%d,\"quantity\":%d}".formatted(product, quantity),
                "idempotency-key",
                key);
    }

    private Reply change(long product, int quantity) {
        return customer.patch("/api/cart/items/" + product, "{\"quantity\":%d}".formatted(quantity));
    }
}
