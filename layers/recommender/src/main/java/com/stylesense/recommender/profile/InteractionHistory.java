package com.stylesense.recommender.profile;

import com.stylesense.recommender.catalogue.KnownProduct;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A shopper's likes, bookmarks and reviews. */
public record InteractionHistory(List<Interaction> interactions) {

    public InteractionHistory {
        interactions = List.copyOf(interactions);
    }

    public Set<Long> productIds() {
        Set<Long> ids = new HashSet<>();
        interactions.forEach(interaction -> ids.add(interaction.product().id()));
        return ids;
    }

    /** Shares of the interactions' weight. */
    public Preferences preferences() {
        Map<KnownProduct, Long> weights = new LinkedHashMap<>();
        interactions.forEach(interaction -> weights.merge(interaction.product(), interaction.weight(), Long::sum));
        return new Preferences(weights.entrySet().stream()
                .map(entry -> new Preferences.WeighedProduct(entry.getKey(), entry.getValue()))
                .toList());
    }
}
