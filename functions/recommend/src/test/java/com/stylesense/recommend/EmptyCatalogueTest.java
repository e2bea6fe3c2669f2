package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A shop that was started, or of which Lambda took a snapshot, before anything was in it. */
class EmptyCatalogueTest {

    @Test
    void theFirstRequestAfterAShopWasFilledFindsWhatIsInIt() {
        try (Shop shop = Shop.open(ShopDatabase.startFresh(), Map.of("stylesense.catalogue.check-interval", "1h"))) {
            assertThat(newArrivals(shop)).isEmpty();
            long first = Products.add(shop, "9.99", 5);
            shop.update("UPDATE catalogue_version SET version = version + 1");

            assertThat(newArrivals(shop)).containsExactly(first);
        }
    }

    @Test
    void theFirstRequestAfterTheFirstRefreshFindsWhatWasLearned() {
        try (Shop shop = Shop.open(ShopDatabase.startFresh(), Map.of("stylesense.catalogue.check-interval", "1h"))) {
            long product = Products.add(shop, "9.99", 5);
            RecommendShop.loadCatalogue(shop);
            shop.update(
                    "INSERT INTO item_similarities VALUES (?, ARRAY[]::bigint[], ARRAY[]::real[], 0.1, 0, false)",
                    product);
            RecommendShop.refresh(shop);

            Reply list = shop.get("/api/recommend/for-you");

            assertThat(list.text("fallback")).isEqualTo("popular");
            assertThat(list.productIds()).containsExactly(product);
        }
    }

    private static Iterable<Long> newArrivals(Shop shop) {
        return shop.get("/api/recommend/new-arrivals").productIds();
    }
}
