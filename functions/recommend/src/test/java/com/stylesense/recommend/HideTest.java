package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Not for me": no list shows it to this shopper any more, and nothing else changes. */
class HideTest {

    private final Shop shop = Shop.shared();
    private final List<Long> shirts = new ArrayList<>();
    private Customer customer;
    private Customer other;

    /** Eight shirts: the customer bought the first two twice, others bought each of the rest with the first, and one more likes some. */
    @BeforeEach
    void aShopOfShirts() {
        shop.update("TRUNCATE products, users CASCADE");
        shirts.clear();
        for (int number = 0; number < 8; number++) {
            shirts.add(Products.add(shop, (10 + number) + ".00", 5));
        }
        shop.update("""
            UPDATE products SET season = (ARRAY['Winter', 'Winter', 'Spring', 'Spring', 'Spring', 'Summer', 'Summer', 'Summer',
                'Fall', 'Fall', 'Fall', 'Winter'])[extract(month FROM now() AT TIME ZONE 'UTC')]""");
        customer = Customer.signedIn(shop);
        other = Customer.signedIn(shop);
        for (Customer shopper : List.of(customer, other)) {
            order(shopper, shirts.get(0), shirts.get(1));
            order(shopper, shirts.get(0), shirts.get(1));
            interact(shopper, shirts.get(0), "like");
        }
        for (long shirt : shirts.subList(2, 8)) {
            order(Customer.signedIn(shop), shirts.get(0), shirt);
        }
        RecommendShop.refresh(shop);
        RecommendShop.loadCatalogue(shop);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history?",
                "collaborative/{first}?",
                "restock?",
                "alternatives/{first}?",
                "cart-addons?product_ids={first}&",
                "trending?",
                "interaction-based?",
                "seasonal?",
                "budget?",
                "new-arrivals?"
            })
    void whatIsHiddenIsInNoListOfThisShopperUntilItIsTakenBack(String list) {
        String path =
                "/api/recommend/" + list.replace("{first}", shirts.getFirst().toString()) + "limit=50";
        List<Long> before = customer.get(path).productIds();
        long hidden = before.getFirst();

        interact(customer, hidden, "hide");

        List<Long> without = new ArrayList<>(before);
        without.remove(hidden);
        assertThat(without).isNotEqualTo(before);
        assertThat(customer.get(path).productIds()).isEqualTo(without);
        assertThat(customer.get(path).text("fallback"))
                .isEqualTo(other.get(path).text("fallback"));
        assertThat(other.get(path).productIds()).isEqualTo(before);
        shop.update("DELETE FROM interactions WHERE user_id = ? AND kind = 'hide'", customer.id());
        assertThat(customer.get(path).productIds()).isEqualTo(before);
    }

    @Test
    void aListIsFilledUpWithWhatFollows() {
        List<Long> all = customer.get("/api/recommend/new-arrivals?limit=50").productIds();
        interact(customer, all.get(0), "hide");
        interact(customer, all.get(2), "hide");

        assertThat(customer.get("/api/recommend/new-arrivals?limit=3").productIds())
                .containsExactly(all.get(1), all.get(3), all.get(4));
    }

    private void order(Customer shopper, long... products) {
        long order = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'delivered', now() - interval '1 minute', 40)
            RETURNING id""", shopper.id());
        for (long product : products) {
            shop.update(
                    "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)",
                    order,
                    product);
        }
    }

    private void interact(Customer shopper, long product, String kind) {
        shop.update(
                "INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (?, ?, ?, now())",
                shopper.id(),
                product,
                kind);
    }
}
