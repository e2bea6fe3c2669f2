package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.EventLogBuilder;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.Trait;
import com.stylesense.recommender.profile.Interaction;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A shop's orders and interactions as the model learns from them. */
public final class ShopEvents {

    /** What a review counts that gives no stars. */
    private static final int USUAL_STARS = 3;

    private ShopEvents() {}

    /** @param seed decides how the items are shuffled */
    public static EventLog log(ShopRecords shop, long seed) {
        EventLogBuilder events = new EventLogBuilder();
        shop.products().forEach(product -> events.addItem(product.id()));
        shop.orderLines()
                .forEach((user, lines) -> lines.forEach(line -> events.add(
                        user, line.productId(), line.orderedAt().getEpochSecond(), EventKind.ORDER, line.quantity())));
        shop.interactions()
                .forEach((user, dated) -> dated.forEach(
                        one -> add(events, user, one.interaction(), one.at().getEpochSecond())));
        return events.build(seed);
    }

    private static void add(EventLogBuilder events, long user, Interaction interaction, long time) {
        EventKind kind = switch (interaction.kind()) {
            case LIKE, BOOKMARK -> EventKind.LIKE;
            case REVIEW -> EventKind.REVIEW;
        };
        events.add(
                user,
                interaction.product().id(),
                time,
                kind,
                interaction.rating().orElse(USUAL_STARS));
    }

    /** @param log of the same shop */
    public static ItemTraits traits(ShopRecords shop, EventLog log) {
        return ItemTraits.of(
                log,
                Map.of(
                        Trait.DEPARTMENT, values(shop.products(), Product::gender),
                        Trait.BRAND, values(shop.products(), Product::brand),
                        Trait.TYPE, values(shop.products(), Product::articleType)));
    }

    private static Map<Long, String> values(List<Product> products, Function<Product, String> value) {
        return products.stream().collect(Collectors.toMap(Product::id, value));
    }
}
