package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.profile.InteractionHistory;
import com.stylesense.recommender.profile.OrderLine;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.profile.Season;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * What the strategies would have known of a shopper just before what is to be foretold. Where a list is about a product, that is the one
 * bought last; where it is about a cart, that is the last order. Safe for any number of threads.
 */
final class ShopProfiles {

    private final ShopRecords shop;
    private final EventLog log;
    private final LearnedTables tables;

    ShopProfiles(ShopRecords shop, HeldOut heldOut) {
        this.shop = shop;
        this.log = heldOut.log();
        this.tables = new LearnedTables(heldOut.training(), shop.catalogue());
    }

    Profile before(HeldOut.Case one) {
        CatalogueSnapshot catalogue = shop.catalogue();
        Instant latest = Instant.ofEpochSecond(log.time(one.to() - 1));
        Instant now = Instant.ofEpochSecond(log.time(one.to()));
        List<OrderLine> lines = linesUntil(latest, log.userId(one.user()));
        long product = lines.isEmpty()
                ? log.itemId(log.item(one.to() - 1))
                : lines.getLast().productId();
        List<Long> cart = lines.stream()
                .filter(line -> line.orderId() == lines.getLast().orderId())
                .map(OrderLine::productId)
                .toList();
        return new Profile(catalogue, Set::copyOf)
                .with(ProfilePart.PRODUCT, catalogue.product(product).orElseThrow())
                .with(ProfilePart.CART, cart)
                .with(ProfilePart.SEASON, Season.of(now.atOffset(ZoneOffset.UTC).getMonth(), Season.Hemisphere.NORTH))
                .with(ProfilePart.PURCHASES, PurchaseHistory.of(lines, catalogue))
                .with(ProfilePart.INTERACTIONS, interactionsUntil(latest, log.userId(one.user())))
                .with(ProfilePart.CO_PURCHASES, tables.coPurchases(product))
                .with(ProfilePart.CO_ORDERS, tables.orderedTogether(cart))
                .with(ProfilePart.TRENDING, tables.trending())
                .with(ProfilePart.PICTURES, shop.pictures());
    }

    private List<OrderLine> linesUntil(Instant latest, long user) {
        return shop.orderLines().getOrDefault(user, List.of()).stream()
                .filter(line -> !line.orderedAt().isAfter(latest))
                .toList();
    }

    private InteractionHistory interactionsUntil(Instant latest, long user) {
        return new InteractionHistory(shop.interactions().getOrDefault(user, List.of()).stream()
                .filter(dated -> !dated.at().isAfter(latest))
                .map(DatedInteraction::interaction)
                .toList());
    }
}
