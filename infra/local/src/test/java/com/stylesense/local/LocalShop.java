package com.stylesense.local;

import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import io.micronaut.context.ApplicationContextBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The whole shop, as a laptop's server has it. */
public final class LocalShop {

    private static Shop shared;

    private LocalShop() {}

    public static synchronized Shop shared() {
        if (shared == null) {
            shared = open(ShopDatabase.start(), Map.of());
        }
        return shared;
    }

    public static Shop open(ShopDatabase database, Map<String, Object> settings) {
        return open(database, settings, builder -> {});
    }

    static Shop open(
            ShopDatabase database, Map<String, Object> settings, Consumer<ApplicationContextBuilder> customisation) {
        Map<String, Object> all = new HashMap<>(Map.of("stylesense.images", System.getProperty("java.io.tmpdir")));
        all.putAll(settings);
        return Shop.open(database, all, customisation.andThen(builder -> builder.environments("local")));
    }
}
