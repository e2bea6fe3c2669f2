package com.stylesense.recommender.page;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.profile.ProfilePart;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a shelf's list is about, and what its strategy is given for it. */
public enum Topic {
    /** Whoever looks at the page. */
    VIEWER {
        @Override
        public Map<ProfilePart<?>, Object> parts(PageFacts facts) {
            return Map.of(ProfilePart.SEASON, facts.season());
        }
    },
    /** The product whose page it is. */
    PRODUCT {
        @Override
        public Map<ProfilePart<?>, Object> parts(PageFacts facts) {
            return facts.product()
                    .<Map<ProfilePart<?>, Object>>map(
                            product -> Map.of(ProfilePart.PRODUCT, product, ProfilePart.CART, List.of(product.id())))
                    .orElse(Map.of());
        }
    },
    LAST_PURCHASE {
        @Override
        public Map<ProfilePart<?>, Object> parts(PageFacts facts) {
            return facts.lastPurchase()
                    .<Map<ProfilePart<?>, Object>>map(product -> Map.of(ProfilePart.PRODUCT, product))
                    .orElse(Map.of());
        }
    },
    CART {
        @Override
        public Map<ProfilePart<?>, Object> parts(PageFacts facts) {
            return facts.cart().isEmpty() ? Map.of() : Map.of(ProfilePart.CART, facts.cart());
        }
    },
    LAST_ORDER {
        @Override
        public Map<ProfilePart<?>, Object> parts(PageFacts facts) {
            return facts.purchases().isEmpty() ? Map.of() : Map.of(ProfilePart.CART, facts.lastOrder());
        }
    };

    /** Whether a shelf about this brings all that the strategy has to be given; the season is known everywhere. */
    public boolean suits(Strategy strategy) {
        Set<ProfilePart<?>> wanted = new HashSet<>(strategy.reads());
        wanted.retainAll(Set.of(ProfilePart.PRODUCT, ProfilePart.CART, ProfilePart.PHOTO));
        return brings().containsAll(wanted);
    }

    private Set<ProfilePart<?>> brings() {
        return switch (this) {
            case VIEWER -> Set.of();
            case PRODUCT -> Set.of(ProfilePart.PRODUCT, ProfilePart.CART);
            case LAST_PURCHASE -> Set.of(ProfilePart.PRODUCT);
            case CART, LAST_ORDER -> Set.of(ProfilePart.CART);
        };
    }

    /** Empty where there is nothing that the list could be about: then the shelf is left out. */
    public abstract Map<ProfilePart<?>, Object> parts(PageFacts facts);
}
