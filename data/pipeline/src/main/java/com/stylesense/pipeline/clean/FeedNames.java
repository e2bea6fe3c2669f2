package com.stylesense.pipeline.clean;

import java.util.HashMap;
import java.util.Map;

/** One name for each product of an export whose rows call it by several, whichever of them comes first. */
final class FeedNames {

    private final Map<String, String> usual = new HashMap<>();

    String of(FeedItem item) {
        String known = usual.getOrDefault(item.product(), usual.getOrDefault(item.alias(), item.product()));
        usual.put(item.product(), known);
        if (!item.alias().isEmpty()) {
            usual.put(item.alias(), known);
        }
        return known;
    }
}
