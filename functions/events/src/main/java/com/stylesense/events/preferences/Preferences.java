package com.stylesense.events.preferences;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What somebody picked at sign-up, or later. No value stands in a list twice.
 *
 * @param departments   whom they shop for: genders as the catalogue has them
 * @param likedProducts that they liked at first sight
 * @param brands        that they like
 */
@Serdeable.Serializable
record Preferences(List<String> departments, List<Long> likedProducts, List<String> brands) {

    static final Preferences NONE = new Preferences(List.of(), List.of(), List.of());
}
